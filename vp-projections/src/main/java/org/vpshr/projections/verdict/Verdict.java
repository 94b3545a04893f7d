package org.vpshr.projections.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Why a report prints an entry, or why it does not. What is printed is chosen by it, so that it can never say otherwise
 * than the report.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param entry the entry, by its id
 * @param report which report
 * @param template the template that was asked, by its name and version
 * @param reasons in order; the last one decides
 * @param place where it is printed; none where it is left out
 */
public record Verdict(
        EntryId entry,
        AnnualReportId report,
        String template,
        List<Reason> reasons,
        @Nullable Place place) {

    /** Takes a copy of the reasons. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * A place in a report.
     *
     * @param section its key, such as {@code C.PE}
     * @param group what it is printed with there
     * @param box whether it stands in the section's box of lessons
     */
    public record Place(String section, String group, boolean box) {}

    /**
     * A reason.
     *
     * @param kind what it is about
     * @param words what it says
     * @param ground the event that it rests on; none where it rests on the template or the report alone
     */
    public record Reason(Kind kind, String words, @Nullable Ground ground) {}

    /**
     * An event that a reason rests on: where it stands in the ledger, when it was recorded, and what happened.
     *
     * @param position the position of its event in the ledger, from 1
     * @param recorded when it was recorded
     * @param event what happened, such as {@code EntryCorrected}
     */
    public record Ground(long position, Instant recorded, String event) {
        /**
         * {@return the ground that an event is}
         *
         * @param recorded the event
         */
        public static Ground of(RecordedEvent recorded) {
            return new Ground(
                    recorded.position(), recorded.recorded(), recorded.event().word());
        }
    }

    /** What a reason is about. */
    public enum Kind {
        /** It was on record by the moment that was asked of. */
        ON_RECORD(true),
        /** It was recorded after the moment that was asked of. */
        RECORDED_LATER(false),
        /** It was written after the day that was asked of. */
        WRITTEN_LATER(false),
        /** It was taken back. */
        WITHDRAWN(false),
        /** What it says now is not what it said first. */
        AMENDED(true),
        /** It was moved to another subject (rule 110). */
        MOVED(true),
        /** The government of the report tells it. */
        TOLD_BY_THE_GOVERNMENT(true),
        /** Another government tells it. */
        OF_ANOTHER_GOVERNMENT(false),
        /** It belongs to another report. */
        OF_ANOTHER_REPORT(false),
        /** It is of a person or an organisation, of which no government tells. */
        OF_THE_REGISTER(false),
        /** It belongs to the year of the report. */
        BELONGS_TO_THE_YEAR(true),
        /** It does not belong to the year of the report. */
        OUTSIDE_THE_YEAR(false),
        /** Its desk placed it in a section. */
        PLACED_BY_HAND(true),
        /** The template has no such section, or none that takes anything in. */
        PLACED_IN_NO_SECTION(true),
        /** A rule of the template selects its kind. */
        SELECTED_BY_A_RULE(true),
        /** No rule of the template selects its kind. */
        SELECTED_BY_NO_RULE(true),
        /** The template has no place for it. */
        WITHOUT_A_PLACE(false),
        /** It lies after the year, and the section takes in nothing of the kind. */
        AFTER_THE_YEAR(false),
        /** Nothing but standing facts is told of the country. */
        SECTION_LEFT_OUT(false),
        /** It is printed. */
        PRINTED(true);

        private final boolean speaksForIt;

        Kind(boolean speaksForIt) {
            this.speaksForIt = speaksForIt;
        }

        /** {@return whether an entry may be printed though this is so} */
        public boolean speaksForIt() {
            return speaksForIt;
        }
    }

    /**
     * {@return the verdict on an entry on which the report could not rest yet}
     *
     * @param entry the entry, by its id
     * @param report which report
     * @param template the template that was asked, by its name and version
     * @param kind why it could not
     * @param ground the event that brought it
     */
    public static Verdict later(EntryId entry, AnnualReportId report, String template, Kind kind, Ground ground) {
        String what = kind == Kind.WRITTEN_LATER ? "written" : "recorded";
        Reason only = new Reason(kind, "it was " + what + " after what the report is made from", ground);
        return new Verdict(entry, report, template, List.of(only), null);
    }

    /** {@return whether the report prints it} */
    public boolean printed() {
        return place != null;
    }

    /** {@return the reason that decides} */
    public Reason deciding() {
        return reasons.getLast();
    }

    /** {@return whether it bears on the year of the report, as one of whoever tells it, and is not printed} */
    public boolean lost() {
        return !printed() && BEARING.contains(deciding().kind());
    }

    private static final List<Kind> BEARING = List.of(Kind.WITHOUT_A_PLACE, Kind.AFTER_THE_YEAR, Kind.SECTION_LEFT_OUT);
}
