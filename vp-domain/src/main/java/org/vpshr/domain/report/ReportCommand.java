package org.vpshr.domain.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent.*;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of an annual report. */
public sealed interface ReportCommand extends Command {

    @Override
    Subject.AnnualReportId subject();

    /**
     * The report was commissioned from the desks; an update names the last full report (rule 42).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param kind whether it is a full report or an update
     * @param template the template of the report, by its key
     * @param basis which twelve months the report covers
     * @param lastFull the year of the last full report, for an update; null for a full one
     * @param desks the desks that are to contribute; empty where none is asked
     */
    @StableName("report.CommissionReport")
    record CommissionReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            ReportKind kind,
            @Label String template,
            PeriodBasis basis,
            @Nullable Integer lastFull,
            Set<Desk> desks)
            implements ReportCommand {}

    /**
     * A desk's contribution came in.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param from the desk that it came from
     */
    @StableName("report.ReceiveContribution")
    record ReceiveContribution(Subject.AnnualReportId subject, Contribution contribution, Desk from)
            implements ReportCommand {}

    /**
     * The draft is complete.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     */
    @StableName("report.DraftReport")
    record DraftReport(Subject.AnnualReportId subject, Contribution contribution) implements ReportCommand {}

    /**
     * A part of the minister's foreword.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("report.WriteForeword")
    record WriteForeword(Subject.AnnualReportId subject, Entry entry) implements ReportCommand, CarriesEntry {}

    /**
     * What the reader must know of the report itself; {@code templateChanged} when it tells of a new structure (rule
     * 39).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param templateChanged whether it tells of a new structure of the report
     */
    @StableName("report.ExplainReport")
    record ExplainReport(Subject.AnnualReportId subject, Entry entry, boolean templateChanged)
            implements ReportCommand, CarriesEntry {}

    /**
     * An item of the guidelines is left out for security, legal or practical reasons (rule 40).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param item the item of the guidelines, by its key
     * @param ground why it is left out
     * @param reason why, in words
     */
    @StableName("report.WaiveItem")
    record WaiveItem(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Label String item,
            Waiver ground,
            @Internal String reason)
            implements ReportCommand {}

    /**
     * A desk cleared the draft.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param kind by whom: for the law, for the data of persons, or for the policy
     */
    @StableName("report.ClearReport")
    record ClearReport(Subject.AnnualReportId subject, Contribution contribution, Clearance kind)
            implements ReportCommand {}

    /**
     * The report went back to drafting; it needs clearing again (rule 128).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param reason why, in words
     */
    @StableName("report.ReopenReport")
    record ReopenReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Internal String reason) implements ReportCommand {}

    /**
     * The foreword was signed, by the holder of the office (rule 51).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param signatory who signs
     * @param office the office, in words, such as special envoy
     */
    @StableName("report.SignReport")
    record SignReport(
            Subject.AnnualReportId subject,
            Entry entry,
            Party.Person signatory,
            @Label String office) implements ReportCommand, CarriesEntry {}

    /**
     * The report was submitted.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     */
    @StableName("report.SubmitReport")
    record SubmitReport(Subject.AnnualReportId subject, Contribution contribution) implements ReportCommand {}

    /**
     * The report was published from the ledger up to {@code position}; {@code digest} is the SHA-256 of its JSON form,
     * in hexadecimal, where its publisher says what is to be printed. The imprint is for the record to make, whatever a
     * command brings.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param on the day of publication, as exactly as it is known
     * @param position the position of the record up to which the report was made, from 1
     * @param digest the SHA-256 of the report's JSON form, in small hexadecimal digits, by a publisher who says what is
     *     to be printed; else empty
     * @param imprint by what it was made and can be made again; null in a command, for the record to make
     */
    @StableName("report.PublishReport")
    record PublishReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            @Label @MayBeEmpty String digest,
            @Nullable Imprint imprint)
            implements ReportCommand {

        /**
         * What is printed is for the library to say.
         *
         * @param subject the report that it is about, as in {@code report/NL/2018/public}
         * @param contribution who wrote it, when, and on what evidence
         * @param on the day of publication, as exactly as it is known
         * @param position the position of the record up to which the report was made, from 1
         * @param digest the SHA-256 of the report's JSON form, in small hexadecimal digits, by a publisher who says
         *     what is to be printed; else empty
         */
        public PublishReport(
                Subject.AnnualReportId subject, Contribution contribution, FuzzyDate on, long position, String digest) {
            this(subject, contribution, on, position, digest, null);
        }
    }

    /**
     * An error in a published version was put right beside it (rule 35).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param entry the entry that the error is printed of, by its id
     * @param oldText the words that stand there
     * @param newText what should stand there
     * @param reason why, in words
     * @param authoriser who decided it, by office
     * @param place the section of the report in which it stands
     */
    @StableName("report.IssueErratum")
    record IssueErratum(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            EntryId entry,
            String oldText,
            String newText,
            @Internal String reason,
            @Internal String authoriser,
            String place)
            implements ReportCommand {}

    /**
     * Something was added to a published version.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param text what is added
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("report.IssueSupplement")
    record IssueSupplement(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            String text,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportCommand {}

    /**
     * A published version was withdrawn.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("report.WithdrawReport")
    record WithdrawReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportCommand {}

    /**
     * A new version replaces a withdrawn one. The imprint is for the record to make.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param on the day of publication, as exactly as it is known
     * @param position the position of the record up to which the report was made, from 1
     * @param digest the SHA-256 of the report's JSON form, in small hexadecimal digits, by a publisher who says what is
     *     to be printed; else empty
     * @param reason why, in words
     * @param authoriser who decided it, by office
     * @param imprint by what it was made and can be made again; null in a command, for the record to make
     */
    @StableName("report.ReissueReport")
    record ReissueReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            @Label @MayBeEmpty String digest,
            @Internal String reason,
            @Internal String authoriser,
            @Nullable Imprint imprint)
            implements ReportCommand {

        /**
         * What is printed is for the library to say.
         *
         * @param subject the report that it is about, as in {@code report/NL/2018/public}
         * @param contribution who wrote it, when, and on what evidence
         * @param on the day of publication, as exactly as it is known
         * @param position the position of the record up to which the report was made, from 1
         * @param digest the SHA-256 of the report's JSON form, in small hexadecimal digits, by a publisher who says
         *     what is to be printed; else empty
         * @param reason why, in words
         * @param authoriser who decided it, by office
         */
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

    /**
     * A translation of one version (rule 130).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param language the language, by its code
     * @param authentic whether the translation counts as much as the original
     */
    @StableName("report.TranslateReport")
    record TranslateReport(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            boolean authentic)
            implements ReportCommand {}

    /**
     * An error in a translation was put right (rule 130).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param language the language, by its code
     * @param oldText the words that stand there
     * @param newText what should stand there
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("report.CorrectTranslation")
    record CorrectTranslation(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            String oldText,
            String newText,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportCommand {}

    /**
     * The report was published before or outside this record. Nothing is said of clearances or of who signed it: the
     * record did not see them.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind whether it is a full report or an update
     * @param source title, publisher and address of what was published, and the day on which it was
     * @param digest the SHA-256 of its file in hexadecimal, if the file is at hand
     */
    @StableName("report.NoteOutsideReport")
    record NoteOutsideReport(
            Subject.AnnualReportId subject,
            Entry entry,
            ReportKind kind,
            Source source,
            @Label @Nullable String digest) implements ReportCommand, CarriesEntry {}

    /**
     * Records were destroyed by a selection list after their term (rule 131).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param selectionList the list by which it was destroyed, with the item
     * @param termEnded the day on which the term of keeping ended
     */
    @StableName("report.DestroyRecord")
    record DestroyRecord(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Label String selectionList,
            LocalDate termEnded) implements ReportCommand {}

    /**
     * {@return what is recorded when no rule refuses it; a publication bears the version that it brings}
     *
     * @param version the version that a publication brings, from 1
     */
    default ReportEvent recorded(int version) {
        return switch (this) {
            case CommissionReport c ->
                new ReportCommissioned(
                        c.subject(), c.contribution(), c.kind(), c.template(), c.basis(), c.lastFull(), c.desks());
            case ReceiveContribution c -> new ContributionReceived(c.subject(), c.contribution(), c.from());
            case DraftReport c -> new ReportDrafted(c.subject(), c.contribution());
            case WriteForeword c -> new ForewordWritten(c.subject(), c.entry());
            case ExplainReport c -> new ReportExplained(c.subject(), c.entry(), c.templateChanged());
            case WaiveItem c -> new ItemWaived(c.subject(), c.contribution(), c.item(), c.ground(), c.reason());
            case ClearReport c -> new ReportCleared(c.subject(), c.contribution(), c.kind());
            case ReopenReport c -> new ReportReopened(c.subject(), c.contribution(), c.reason());
            case SignReport c -> new ReportSigned(c.subject(), c.entry(), c.signatory(), c.office());
            case SubmitReport c -> new ReportSubmitted(c.subject(), c.contribution());
            case PublishReport c ->
                new ReportPublished(c.subject(), c.contribution(), c.on(), c.position(), version, printed(c.imprint()));
            case IssueErratum c ->
                new ErratumIssued(
                        c.subject(),
                        c.contribution(),
                        c.version(),
                        c.entry(),
                        c.oldText(),
                        c.newText(),
                        c.reason(),
                        c.authoriser(),
                        c.place());
            case IssueSupplement c ->
                new SupplementIssued(c.subject(), c.contribution(), c.version(), c.text(), c.reason(), c.authoriser());
            case WithdrawReport c ->
                new ReportWithdrawn(c.subject(), c.contribution(), c.version(), c.reason(), c.authoriser());
            case ReissueReport c ->
                new ReportReissued(
                        c.subject(),
                        c.contribution(),
                        c.on(),
                        c.position(),
                        version,
                        c.reason(),
                        c.authoriser(),
                        printed(c.imprint()));
            case TranslateReport c ->
                new TranslationAdded(c.subject(), c.contribution(), c.version(), c.language(), c.authentic());
            case CorrectTranslation c ->
                new TranslationCorrected(
                        c.subject(),
                        c.contribution(),
                        c.version(),
                        c.language(),
                        c.oldText(),
                        c.newText(),
                        c.reason(),
                        c.authoriser());
            case NoteOutsideReport c ->
                new OutsideReportNoted(c.subject(), c.entry(), c.kind(), c.source(), c.digest());
            case DestroyRecord c ->
                new RecordDestroyed(c.subject(), c.contribution(), c.selectionList(), c.termEnded());
        };
    }

    private static Imprint printed(@Nullable Imprint imprint) {
        return Objects.requireNonNull(imprint, "a rule requires it");
    }
}
