package org.vpshr.domain.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What was recorded of an annual report. */
public sealed interface ReportEvent extends DomainEvent {

    @Override
    Subject.AnnualReportId subject();

    /** The report was commissioned from the desks; an update names the last full report (rule 42). */
    record ReportCommissioned(
            Subject.AnnualReportId subject,
            Contribution contribution,
            ReportKind kind,
            String template,
            PeriodBasis basis,
            @Nullable Integer lastFull,
            Set<Desk> desks)
            implements ReportEvent {}

    /** A desk's contribution came in. */
    record ContributionReceived(Subject.AnnualReportId subject, Contribution contribution, Desk from)
            implements ReportEvent {}

    /** The draft is complete. */
    record ReportDrafted(Subject.AnnualReportId subject, Contribution contribution) implements ReportEvent {}

    /** A part of the minister's foreword. */
    record ForewordWritten(Subject.AnnualReportId subject, Entry entry) implements ReportEvent, Telling {}

    /** What the reader must know of the report itself; {@code templateChanged} when it tells of a new structure (rule 39). */
    record ReportExplained(Subject.AnnualReportId subject, Entry entry, boolean templateChanged)
            implements ReportEvent, Telling {}

    /** An item of the guidelines is left out for security, legal or practical reasons (rule 40). */
    record ItemWaived(
            Subject.AnnualReportId subject, Contribution contribution, String item, Waiver ground, String reason)
            implements ReportEvent {}

    /** A desk cleared the draft. */
    record ReportCleared(Subject.AnnualReportId subject, Contribution contribution, Clearance kind)
            implements ReportEvent {}

    /** The report went back to drafting; it needs clearing again (rule 128). */
    record ReportReopened(Subject.AnnualReportId subject, Contribution contribution, String reason)
            implements ReportEvent {}

    /** The foreword was signed, by the holder of the office (rule 51). */
    record ReportSigned(Subject.AnnualReportId subject, Entry entry, Party.Person signatory, String office)
            implements ReportEvent, Telling {}

    /** The report was submitted. */
    record ReportSubmitted(Subject.AnnualReportId subject, Contribution contribution) implements ReportEvent {}

    /** The report was published from the ledger up to {@code position}; {@code digest} is the SHA-256 of what was printed, in hexadecimal; what was published before there were seals has none. */
    record ReportPublished(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            String digest,
            int version,
            @Nullable Seal seal)
            implements ReportEvent {}

    /** An error in a published version was put right beside it (rule 35). */
    record ErratumIssued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            EntryId entry,
            String oldText,
            String newText,
            String reason,
            String authoriser,
            String place)
            implements ReportEvent {}

    /** Something was added to a published version. */
    record SupplementIssued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            String text,
            String reason,
            String authoriser)
            implements ReportEvent {}

    /** A published version was withdrawn. */
    record ReportWithdrawn(
            Subject.AnnualReportId subject, Contribution contribution, int version, String reason, String authoriser)
            implements ReportEvent {}

    /** A new version replaces a withdrawn one. */
    record ReportReissued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            String digest,
            int version,
            String reason,
            String authoriser,
            @Nullable Seal seal)
            implements ReportEvent {}

    /** A translation of one version (rule 130). */
    record TranslationAdded(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            boolean authentic)
            implements ReportEvent {}

    /** An error in a translation was put right (rule 130). */
    record TranslationCorrected(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            String oldText,
            String newText,
            String reason,
            String authoriser)
            implements ReportEvent {}

    /** Records were destroyed by a selection list after their term (rule 131). */
    record RecordDestroyed(
            Subject.AnnualReportId subject, Contribution contribution, String selectionList, LocalDate termEnded)
            implements ReportEvent {}
}
