package org.vpshr.application.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** How an entry may bear on the report of a government and year, told without asking the library. */
final class Bearing {
    private static final String OTHERS = "SE";

    private Bearing() {}

    /** Whose matter it is, who writes it, and whether the government tells it in its report of the year. */
    record Matter(Subject subject, String writer, boolean ofTheReport) {
        boolean registered() {
            return subject instanceof Subject.OrganisationId || subject instanceof Subject.PersonId;
        }

        boolean toldIn(AnnualReportId report) {
            return ofTheReport
                    && (!(subject instanceof AnnualReportId own)
                            || own.edition() == Edition.PUBLIC
                            || report.edition() == Edition.PLENARY);
        }

        /** Whether a reader of the government may see what is meant for the circle. */
        boolean seenBy(Circle reader, Circle meant, Country government) {
            return reader.ordinal() >= meant.ordinal()
                    && (meant != Circle.INTERNAL || writer.equals(government.code()));
        }

        Entry entry(Time time, Circle circle, int year) {
            Contribution contribution = new Contribution(
                    Desk.parse(writer + "/ministry"),
                    LocalDate.of(year + 1, 2, 2),
                    "a letter",
                    time.forTheYear ? (Integer) year : null);
            return new Entry(
                    new EntryId("entry"),
                    Statement.of("Something was said."),
                    time.of(year),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    circle == Circle.PUBLIC
                            ? new Audience.Open()
                            : new Audience.Limited(circle, "under negotiation", LocalDate.of(2030, 1, 1)),
                    null,
                    contribution);
        }
    }

    /** Every kind of subject, of the government and of another; of reports, those of the year and around it. */
    static List<Matter> matters(Country government, int year) {
        String own = government.code();
        return Stream.of(
                        Stream.of("commitment/", "irbc/", "engagement/", "forum/")
                                .flatMap(kind -> Stream.of(
                                        matter(kind + own + rest(kind), own, true),
                                        matter(kind + OTHERS + rest(kind), OTHERS, false))),
                        Stream.of("workinggroup/PE/gt", "initiative/VPI")
                                .flatMap(shared -> Stream.of(matter(shared, own, true), matter(shared, OTHERS, false))),
                        Stream.of("public", "plenary")
                                .flatMap(edition -> Stream.of(
                                        matter("report/" + own + "/" + year + "/" + edition, own, true),
                                        matter("report/" + own + "/" + (year - 1) + "/" + edition, own, false),
                                        matter("report/" + own + "/" + (year + 1) + "/" + edition, own, false),
                                        matter("report/" + OTHERS + "/" + year + "/" + edition, OTHERS, false))),
                        Stream.of(matter("organisation/fnv", own, false), matter("person/koch", own, false)))
                .flatMap(each -> each)
                .toList();
    }

    private static String rest(String kind) {
        return switch (kind) {
            case "irbc/" -> "/gold";
            case "engagement/" -> "/PE";
            case "forum/" -> "/igf";
            default -> "";
        };
    }

    private static Matter matter(String subject, String writer, boolean ofTheReport) {
        return new Matter(Subject.parse(subject), writer, ofTheReport);
    }

    /** When it was, and whether it was written for the report of the year. */
    enum Time {
        IN_THE_YEAR(false, true),
        WRITTEN_FOR_IT_AND_IN_IT(true, true),
        PERHAPS(false, true),
        PERHAPS_AND_WRITTEN_FOR_IT(true, true),
        HOLDS(true, true),
        RECURS(true, true),
        WITHOUT_A_DATE(true, true),
        AHEAD(true, true),
        BEFORE_AND_WRITTEN_FOR_IT(true, true),
        SO_AS_OF_A_DAY(true, true),
        AFTER_AND_WRITTEN_FOR_IT(true, true),
        BEFORE(false, false),
        AFTER(false, false),
        AHEAD_AND_WRITTEN_LATER(false, false),
        HOLDS_SINCE_LATER(false, false);

        private final boolean forTheYear;
        private final boolean bears;

        Time(boolean forTheYear, boolean bears) {
            this.forTheYear = forTheYear;
            this.bears = bears;
        }

        boolean bears() {
            return bears;
        }

        /** Whether nothing is told of the year by it but that it holds. */
        boolean stands() {
            return this == HOLDS || this == RECURS || this == SO_AS_OF_A_DAY;
        }

        private When of(int year) {
            return switch (this) {
                case IN_THE_YEAR, WRITTEN_FOR_IT_AND_IN_IT -> When.on(year + "-05");
                case PERHAPS, PERHAPS_AND_WRITTEN_FOR_IT -> When.on(year / 10 + "X");
                case HOLDS, HOLDS_SINCE_LATER -> When.standing();
                case RECURS ->
                    new When(
                            When.Mode.RECURRING,
                            Span.parse(year - 1 + "/.."),
                            "every year",
                            Set.of(),
                            Cadence.values()[Cadence.values().length - 1]);
                case WITHOUT_A_DATE -> When.undated();
                case AHEAD, AHEAD_AND_WRITTEN_LATER -> When.planned(String.valueOf(year + 2), "in two years");
                case BEFORE, BEFORE_AND_WRITTEN_FOR_IT -> When.on(String.valueOf(year - 3));
                case AFTER, AFTER_AND_WRITTEN_FOR_IT -> When.on(String.valueOf(year + 2));
                case SO_AS_OF_A_DAY -> When.asOf(year + "-11", "as of November");
            };
        }
    }
}
