package org.vpshr.projections.publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.time.FuzzyDate;

/**
 * A report as it is on record: how far it came, and each version that was published of it.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param id which report
 * @param stage how far it came
 * @param order how it was commissioned, if it was
 * @param versions what was published of it, in order
 */
public record ReportLife(AnnualReportId id, Stage stage, Optional<Order> order, List<Version> versions) {

    /** Takes a copy of the versions. */
    public ReportLife {
        versions = List.copyOf(versions);
    }

    /** How far a report came (rule 32). */
    public enum Stage {
        /** Something was recorded for it, and it was not commissioned. */
        BEGUN,
        /** It was ordered: its kind, its template and its desks. */
        COMMISSIONED,
        /** There is a draft. */
        DRAFTED,
        /** The draft has all its clearances (rule 128). */
        CLEARED,
        /** It was signed. */
        SIGNED,
        /** It was handed in. */
        SUBMITTED,
        /** A version of it is published and stands. */
        PUBLISHED,
        /** It was published before or outside the record, which has no version of it (rule 149). */
        PUBLISHED_OUTSIDE,
        /** The version that was published last was taken back, and none took its place. */
        WITHDRAWN,
        /** It was published and taken back, and is worked on again. */
        REOPENED
    }

    /**
     * What was commissioned.
     *
     * @param kind whether it is a full report or an update
     * @param template the template, by its key
     * @param basis which twelve months the report covers
     * @param lastFull the year of the last full report, for an update
     */
    public record Order(ReportKind kind, String template, PeriodBasis basis, Optional<Integer> lastFull) {}

    /**
     * A published version.
     *
     * @param number the number of the version, from 1
     * @param stated the day of publication as it was given; one with a doubt is assumed
     * @param recorded when its publication was recorded
     * @param position where its publication was recorded
     * @param madeFrom the position that it was made from
     * @param withdrawn whether it was taken back
     * @param remarks what was said of it later, in order
     */
    public record Version(
            int number,
            FuzzyDate stated,
            Instant recorded,
            long position,
            long madeFrom,
            boolean withdrawn,
            List<Remark> remarks) {
        /** Takes a copy of the remarks. */
        public Version {
            remarks = List.copyOf(remarks);
        }

        /** {@return whether nobody knows the day: it bears the sign of doubt, or that of about} */
        public boolean assumed() {
            return stated.uncertain() || stated.about();
        }

        Version with(Remark remark) {
            List<Remark> more = new ArrayList<>(remarks);
            more.add(remark);
            return new Version(number, stated, recorded, position, madeFrom, withdrawn, more);
        }

        Version takenBack() {
            return new Version(number, stated, recorded, position, madeFrom, true, remarks);
        }
    }

    /**
     * What was said of a version after it was published.
     *
     * @param what what was done
     * @param about the entry, place or language that it concerns; empty for the whole
     * @param before the words that were put right; empty where none were
     * @param after the words in their place, or those that were added; empty where none were
     * @param reason why, and by whose authority; empty for whom that is not
     * @param position the position of its event in the ledger, from 1
     * @param recorded when it was recorded
     */
    public record Remark(
            What what, String about, String before, String after, String reason, long position, Instant recorded) {

        /** What it is. */
        public enum What {
            /** Words of it were put right. */
            ERRATUM,
            /** Something was added. */
            SUPPLEMENT,
            /** It was taken back. */
            WITHDRAWN,
            /** Another version took its place. */
            REPLACED,
            /** It was translated. */
            TRANSLATED,
            /** Words of a translation were put right. */
            TRANSLATION_CORRECTED
        }
    }
}
