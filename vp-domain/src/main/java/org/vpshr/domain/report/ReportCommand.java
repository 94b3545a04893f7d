package org.vpshr.domain.report;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of an annual report. */
public sealed interface ReportCommand extends Command {

    @Override
    Subject.AnnualReportId subject();

    /** The report was commissioned from the desks; an update names the last full report (rule 42). */
    record CommissionReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            ReportKind kind,
            String template,
            PeriodBasis basis,
            @Nullable Integer lastFull,
            Set<Desk> desks)
            implements ReportCommand {}

    /** A desk's contribution came in. */
    record ReceiveContribution(Subject.AnnualReportId subject, Contribution contribution, Desk from)
            implements ReportCommand {}

    /** The draft is complete. */
    record DraftReport(Subject.AnnualReportId subject, Contribution contribution) implements ReportCommand {}

    /** A part of the minister's foreword. */
    record WriteForeword(Subject.AnnualReportId subject, Entry entry) implements ReportCommand, Telling {}

    /** What the reader must know of the report itself; {@code templateChanged} when it tells of a new structure (rule 39). */
    record ExplainReport(Subject.AnnualReportId subject, Entry entry, boolean templateChanged)
            implements ReportCommand, Telling {}

    /** An item of the guidelines is left out for security, legal or practical reasons (rule 40). */
    record WaiveItem(
            Subject.AnnualReportId subject, Contribution contribution, String item, Waiver ground, String reason)
            implements ReportCommand {}

    /** A desk cleared the draft. */
    record ClearReport(Subject.AnnualReportId subject, Contribution contribution, Clearance kind)
            implements ReportCommand {}

    /** The report went back to drafting; it needs clearing again (rule 128). */
    record ReopenReport(Subject.AnnualReportId subject, Contribution contribution, String reason)
            implements ReportCommand {}

    /** The foreword was signed, by the holder of the office (rule 51). */
    record SignReport(Subject.AnnualReportId subject, Entry entry, Party.Person signatory, String office)
            implements ReportCommand, Telling {}

    /** The report was submitted. */
    record SubmitReport(Subject.AnnualReportId subject, Contribution contribution) implements ReportCommand {}

    /**
     * The report was published from the ledger up to {@code position}; {@code digest} is the SHA-256 of what was printed,
     * in hexadecimal. The seal is for the record to make, whatever a command brings.
     */
    record PublishReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            String digest,
            @Nullable Seal seal)
            implements ReportCommand {

        /** Without a seal. */
        public PublishReport(
                Subject.AnnualReportId subject, Contribution contribution, FuzzyDate on, long position, String digest) {
            this(subject, contribution, on, position, digest, null);
        }
    }

    /** An error in a published version was put right beside it (rule 35). */
    record IssueErratum(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            EntryId entry,
            String oldText,
            String newText,
            String reason,
            String authoriser,
            String place)
            implements ReportCommand {}

    /** Something was added to a published version. */
    record IssueSupplement(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            String text,
            String reason,
            String authoriser)
            implements ReportCommand {}

    /** A published version was withdrawn. */
    record WithdrawReport(
            Subject.AnnualReportId subject, Contribution contribution, int version, String reason, String authoriser)
            implements ReportCommand {}

    /** A new version replaces a withdrawn one. The seal is for the record to make, whatever a command brings. */
    record ReissueReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            String digest,
            String reason,
            String authoriser,
            @Nullable Seal seal)
            implements ReportCommand {

        /** Without a seal. */
        public ReissueReport(
                Subject.AnnualReportId subject,
                Contribution contribution,
                FuzzyDate on,
                long position,
                String digest,
                String reason,
                String authoriser) {
            this(subject, contribution, on, position, digest, reason, authoriser, null);
        }
    }

    /** A translation of one version (rule 130). */
    record TranslateReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            boolean authentic)
            implements ReportCommand {}

    /** An error in a translation was put right (rule 130). */
    record CorrectTranslation(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            String oldText,
            String newText,
            String reason,
            String authoriser)
            implements ReportCommand {}

    /** Records were destroyed by a selection list after their term (rule 131). */
    record DestroyRecord(
            Subject.AnnualReportId subject, Contribution contribution, String selectionList, LocalDate termEnded)
            implements ReportCommand {}
}
