package org.vpshr.benchmark.history;

import java.util.List;

/** Sentences of the field, without a number, a country or a name in them. */
final class Prose {
    private static final String SOME = "the embassy spoke with company and police about security plan of mine"
            + " while civil society organisations asked for training on use of force and reporting of incidents near"
            + " communities whose representatives took part in meetings on risk assessment due diligence grievance"
            + " mechanisms local authorities military public security forces private providers guards code of conduct"
            + " human rights defenders dialogue implementation of principles at provincial level roundtable working"
            + " group secretariat minutes recommendations follow up visit site transport route equipment transfer"
            + " memorandum understanding between ministry and army commanders officers instructors course materials"
            + " translated into languages spoken along pipeline oil gas gold copper cobalt timber projects investors"
            + " banks export credit agencies contracts clauses audit verification findings lessons challenges results"
            + " progress remained slow because elections rotation staff budget limits however partners agreed to"
            + " continue support law reform parliament committee hearing ombudsman prosecutors courts cases victims"
            + " protection measures early warning mapping conflict analysis gender women youth indigenous peoples land"
            + " rights consultation consent agreement monitoring indicators baseline survey publication launch of"
            + " guidance tool kit online platform exchange peer learning network";

    private static final List<String> WORDS = List.of(SOME.split(" ", -1));

    private Prose() {}

    /** A text of sentences, about so long; short ones are more frequent. */
    static String text(Chance chance, int least, int most) {
        int one = chance.between(least, most);
        int length = Math.min(one, chance.between(least, most));
        StringBuilder text = new StringBuilder(length + 80);
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(sentence(chance));
        }
        return text.toString();
    }

    private static String sentence(Chance chance) {
        String words = words(chance, chance.between(6, 16));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    static String words(Chance chance, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(chance.of(WORDS));
        }
        return words.toString();
    }

    /** A name that is no word of any text, another for each number. */
    static String name(int number) {
        return "Zq" + syllable(number % 20) + syllable(number / 20 % 20) + syllable(number / 400 % 20);
    }

    private static String syllable(int number) {
        return "" + "bdfgklmnprstvwxzhjcq".charAt(number) + "aeiou".charAt(number % 5);
    }
}
