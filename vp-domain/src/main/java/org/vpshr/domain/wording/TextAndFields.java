package org.vpshr.domain.wording;

import static org.vpshr.domain.entry.EntryRule.TEXT_AND_FIELDS_AGREE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/**
 * Holds the text of an entry against its fields: a day, a sum of money, a share, a country or a registered organisation
 * that stands in the text and in no field, nor in one of what the entry is linked to, cannot be found, counted or followed.
 *
 * <p>It says where in the text, and not what: findings are kept in clear.
 */
public final class TextAndFields {
    private final Function<Language, NameIndex<Country>> countries;
    private final NameIndex<Set<String>> organisations;

    /**
     * A check by these names.
     *
     * @param countries their names in a language
     * @param organisations the names of those in the register, with the ids of who bears them
     */
    public TextAndFields(Function<Language, NameIndex<Country>> countries, NameIndex<Set<String>> organisations) {
        this.countries = countries;
        this.organisations = organisations;
    }

    /** What can stand in a text and in fields. */
    private enum Matter {
        DAY(
                "a day",
                "if it is the day of the entry, give it in when; if it is that of something else, tell that in an"
                        + " entry of its own and link to it"),
        SUM("a sum of money", "give it in figures, with its currency, payer and receiver"),
        SHARE("a share", "give it in figures, with the unit %"),
        COUNTRY("a country", "name it in where, or its government in who, or tell of it in an entry of its own"),
        ORGANISATION("a registered organisation", "name it in who, with the part that it took");

        private final String words;
        private final String remedy;

        Matter(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }
    }

    /** What is longer than several pages is a document, and nobody lists all its days and sums in fields. */
    private static final int MOST = 10_000;

    private record Stated(Wording at, Predicate<Fields> inFields) {}

    /**
     * Checks that the days, numbers and parties of the text stand in its fields.
     *
     * @param command what is asked to be recorded
     * @param entry as it is after the command, where that brings or changes one
     * @param linked what the fields of the entries say that it is linked to; asked only where it matters
     * @return one finding for each kind of thing
     */
    public Findings check(Command command, Optional<Entry> entry, Supplier<Fields> linked) {
        return entry.filter(own -> !(command instanceof HostCommand))
                .map(stated -> check(stated, Fields.of(command, entry), linked))
                .orElse(Findings.NONE);
    }

    private Findings check(Entry entry, Fields own, Supplier<Fields> linked) {
        List<Finding> findings = new ArrayList<>();
        Set<Matter> found = EnumSet.noneOf(Matter.class);
        List<Fields> others = new ArrayList<>();
        entry.statement().texts().forEach((language, text) -> {
            if (text.length() > MOST) {
                return;
            }
            for (Matter matter : Matter.values()) {
                List<Stated> missing = stated(matter, text, language)
                        .filter(each -> !each.inFields.test(own))
                        .toList();
                if (!missing.isEmpty() && others.isEmpty()) {
                    others.add(linked.get());
                }
                List<String> places = missing.stream()
                        .filter(each -> !each.inFields.test(others.getFirst()))
                        .map(each -> each.at.in(text))
                        .distinct()
                        .toList();
                if (!places.isEmpty() && found.add(matter)) {
                    findings.add(finding(entry, language, matter, places));
                }
            }
        });
        return new Findings(findings);
    }

    private static Finding finding(Entry entry, Language language, Matter matter, List<String> places) {
        return new Finding(
                TEXT_AND_FIELDS_AGREE,
                entry.id() + " tells of " + matter.words + " in " + String.join(", ", places) + " of its text in "
                        + language + ", and no field says the same: " + matter.remedy);
    }

    private Stream<Stated> stated(Matter matter, String text, Language language) {
        return switch (matter) {
            case DAY ->
                WordedDay.in(text, language).stream().map(day -> new Stated(day.at(), fields -> fields.say(day)));
            case SUM ->
                WordedNumber.sumsIn(text, language).stream()
                        .map(sum -> new Stated(sum.at(), fields -> fields.say(sum)));
            case SHARE ->
                WordedNumber.sharesIn(text, language).stream()
                        .map(share -> new Stated(
                                share.at(), fields -> fields.say(share.amounts().getFirst())));
            case COUNTRY ->
                new NamesInText(text)
                        .countries(countries.apply(language), organisations).stream()
                                .map(each -> new Stated(
                                        each.at(), fields -> fields.countries().contains(each.what())));
            case ORGANISATION ->
                new NamesInText(text)
                        .organisations(organisations).stream()
                                .map(each -> new Stated(
                                        each.at(),
                                        fields ->
                                                fields.organisations().stream().anyMatch(each.what()::contains)));
        };
    }
}
