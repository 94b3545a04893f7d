package org.vpshr.application.json.grammar;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.FuzzyDate;

/** The forms of what is written as one text: what it is, a pattern that each of them matches, and one of them. */
final class TextPattern {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String COUNTRY = "[A-Z]{2}";
    private static final String NUMBER = "-?[0-9]{1,18}(\\.[0-9]{1,9})?";
    private static final String DATE = "([0-9]{4}|[0-9]{3}X)(-[0-9]{2}){0,2}[~?%]?";
    private static final String RANGE = "\\[(" + DATE + ")?\\.\\.(" + DATE + ")?\\][~?%]?";
    private static final String SPOT = "(" + DATE + "|" + RANGE + ")";

    /** A date, an interval that may be open, standing or undated. */
    static final LineForm.Text TIME = new LineForm.Text(
            "a time", "^(standing|undated|" + SPOT + "|(" + SPOT + "|\\.\\.)?/(" + SPOT + "|\\.\\.)?)$", "2025-04");

    /** A word of a ministry's own, where a list ends. */
    static LineForm.Text own(String example) {
        return new LineForm.Text("a word of one's own", "^" + SLUG + ":" + SLUG + "$", example);
    }

    private static final Map<Class<?>, LineForm.Text> FORMS = Map.ofEntries(
            form(Subject.CommitmentId.class, "a commitment", "commitment/" + COUNTRY, "commitment/NL"),
            form(Subject.AgreementId.class, "an agreement", "irbc/" + COUNTRY + "/" + SLUG, "irbc/NL/gold"),
            form(
                    Subject.WorkingGroupId.class,
                    "a working group",
                    "workinggroup/" + COUNTRY + "/" + SLUG,
                    "workinggroup/PE/gt-pv"),
            form(
                    Subject.EngagementId.class,
                    "an engagement with a country or a forum",
                    "engagement/" + COUNTRY + "/" + COUNTRY + "|forum/" + COUNTRY + "/" + SLUG,
                    "engagement/NL/PE"),
            form(Subject.InitiativeId.class, "the initiative", "initiative/VPI", "initiative/VPI"),
            form(
                    Subject.AnnualReportId.class,
                    "a report",
                    "report/" + COUNTRY + "/[0-9]{4}/(public|plenary)",
                    "report/NL/2025/public"),
            form(
                    Subject.class,
                    "a subject",
                    "commitment/.+|irbc/.+|workinggroup/.+|engagement/.+|forum/.+|initiative/VPI|report/.+"
                            + "|organisation/.+|person/.+",
                    "engagement/NL/PE"),
            form(EntryId.class, "an entry", SLUG, "pe-roundtable-2025"),
            form(Party.Organisation.class, "an organisation", "org:" + SLUG, "org:fnv"),
            form(Party.Person.class, "a person", "person:" + SLUG, "person:koch"),
            form(
                    Party.class,
                    "a party",
                    "gov:" + COUNTRY + "(-[A-Z0-9]{1,3})?|org:" + SLUG + "|person:" + SLUG + "|group:(.|\\n)+",
                    "gov:NL"),
            form(Place.class, "a place", COUNTRY + "(:(.|\\n)*)?|region:(.|\\n)+", "PE:Cusco"),
            form(Country.class, "a country", COUNTRY, "PE"),
            form(Desk.class, "a desk", COUNTRY + "/" + SLUG, "NL/embassy-lima"),
            form(
                    Link.class,
                    "a link",
                    "(partOf|follows|restsOn|repeats|compares):" + SLUG,
                    "partOf:pe-roundtable-2025"),
            form(
                    Quantity.class,
                    "a figure",
                    "(~|[<>]=?)?" + NUMBER + "|" + NUMBER + "\\.\\." + NUMBER + "|[0-9]{1,18}/[0-9]{1,18}|\\?",
                    "~40"),
            form(Language.class, "a language", "[a-z]{2}", "nl"),
            form(LocalDate.class, "a day", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "2026-02-02"),
            form(Currency.class, "a currency", "[A-Z]{3}", "EUR"),
            form(FuzzyDate.class, "a date", SPOT, "2025-04"));

    private TextPattern() {}

    private static Map.Entry<Class<?>, LineForm.Text> form(Class<?> type, String kind, String pattern, String example) {
        return Map.entry(type, new LineForm.Text(kind, "^(" + pattern + ")$", example));
    }

    /** The form of the type itself, or of the nearest that it is a kind of. */
    static LineForm.Text of(Class<?> type) {
        LineForm.Text own = FORMS.get(type);
        if (own != null) {
            return own;
        }
        for (Class<?> wider : type.getInterfaces()) {
            if (FORMS.containsKey(wider)) {
                return of(wider);
            }
        }
        throw new IllegalStateException(type + " is written as one text, and it is not said which");
    }
}
