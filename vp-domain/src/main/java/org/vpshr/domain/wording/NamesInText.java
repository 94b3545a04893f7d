package org.vpshr.domain.wording;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.domain.party.Country;

/**
 * The countries and organisations that a text names, and not those that only lend their name to something else: a delta,
 * a document, a bank.
 */
final class NamesInText {
    /** {@code the Niger Delta}, {@code the Ghana Chamber of Mines}, {@code the OECD Guidelines}. */
    private static final Pattern IN_A_NAME_THAT_GOES_ON =
            Pattern.compile("^(?:[ \\u00a0]\\p{Lu}|[/-]\\p{L}).*", Pattern.DOTALL);

    /** {@code the EITI standard}. */
    private static final Pattern OF_A_DOCUMENT = Pattern.compile(
            "^(?:'s|’s)? (?:\\p{Ll}+"
                    + " ){0,2}(?:standards?|guidance|guidelines?|guide|toolkit|principles|criteria|rules|code|report)\\b.*",
            Pattern.DOTALL);

    /** {@code the Bank of Ghana}, {@code the Gulf of Guinea}; but {@code the Government of Ghana} is a country's. */
    private static final Pattern IN_A_NAME_BEFORE =
            Pattern.compile("\\p{Lu}[\\p{L}&]+ (?:of|for|in) (?:the )?$|\\p{Lu}\\p{L}* ?[/-]$|[\\p{L}\\d][/-]$");

    private static final Pattern OF_A_STATE = Pattern.compile(
            "(?:Governments?|Republic|Kingdom|State|States|Embassy|Embassies|Ambassadors?|Ministers?|President|Permanent"
                    + " Mission) (?:of|in) (?:the )?$");

    /** {@code New Mexico}, {@code Northern Ireland}, {@code Equatorial Guinea} where it has another name. */
    private static final Pattern PART_OF_ANOTHER =
            Pattern.compile("(?:New|North|Northern|South|Southern|East|Eastern|West|Western|Equatorial|British) $");

    /** Names of countries that are as often those of people, states or companies. */
    private static final Set<String> OF_OTHERS_TOO = Set.of("Jordan", "Chad", "Georgia", "Jersey", "Guernsey");

    private static final Pattern SOMEWHERE = Pattern.compile("(?:^|\\s)(?:in|to|from|with) $");

    private static final Pattern BEGINS_A_SENTENCE = Pattern.compile("(?:^|[.!?:;\\n]\\s*|[\"“«(])$");

    private final String text;

    NamesInText(String text) {
        this.text = text;
    }

    List<NameIndex.Found<Set<String>>> organisations(NameIndex<Set<String>> names) {
        return names.in(text).stream()
                .filter(this::standsForItself)
                .filter(Predicate.not(this::isAWordThatBeginsASentence))
                .toList();
    }

    /** @param organisations whose names may hold that of a country */
    List<NameIndex.Found<Country>> countries(NameIndex<Country> names, NameIndex<Set<String>> organisations) {
        List<Wording> taken =
                organisations.in(text).stream().map(NameIndex.Found::at).toList();
        return names.in(text).stream()
                .filter(each -> taken.stream()
                        .noneMatch(
                                at -> at.from() <= each.at().from() && each.at().to() <= at.to()))
                .filter(this::standsForItself)
                .filter(each -> !PART_OF_ANOTHER.matcher(before(each)).find())
                .filter(each -> !OF_OTHERS_TOO.contains(each.name())
                        || SOMEWHERE.matcher(before(each)).find())
                .toList();
    }

    private boolean standsForItself(NameIndex.Found<?> each) {
        String after = text.substring(each.at().to());
        return Stream.of(IN_A_NAME_THAT_GOES_ON, OF_A_DOCUMENT)
                        .noneMatch(form -> form.matcher(after).matches())
                && (!IN_A_NAME_BEFORE.matcher(before(each)).find()
                        || OF_A_STATE.matcher(before(each)).find());
    }

    /** {@code Total} may be any word there. */
    private boolean isAWordThatBeginsASentence(NameIndex.Found<?> each) {
        return each.name().chars().skip(1).allMatch(Character::isLowerCase)
                && BEGINS_A_SENTENCE.matcher(before(each)).find();
    }

    private String before(NameIndex.Found<?> each) {
        return text.substring(Math.max(0, each.at().from() - 60), each.at().from());
    }
}
