package org.vpshr.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.FuzzyDate;

/** What was recorded of an annual report. */
public sealed interface ReportEvent extends DomainEvent {

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
    @StableName("report.ReportCommissioned")
    record ReportCommissioned(
            Subject.AnnualReportId subject,
            Contribution contribution,
            ReportKind kind,
            @Label String template,
            PeriodBasis basis,
            @Nullable Integer lastFull,
            Set<Desk> desks)
            implements ReportEvent {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.reports(subject.government()));
        }
    }

    /**
     * A desk's contribution came in.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param from the desk that it came from
     */
    @StableName("report.ContributionReceived")
    record ContributionReceived(Subject.AnnualReportId subject, Contribution contribution, Desk from)
            implements ReportEvent {}

    /**
     * The draft is complete.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     */
    @StableName("report.ReportDrafted")
    record ReportDrafted(Subject.AnnualReportId subject, Contribution contribution) implements ReportEvent {}

    /**
     * A part of the minister's foreword.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("report.ForewordWritten")
    record ForewordWritten(Subject.AnnualReportId subject, Entry entry) implements ReportEvent, CarriesEntry {}

    /**
     * What the reader must know of the report itself; {@code templateChanged} when it tells of a new structure (rule
     * 39).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param templateChanged whether it tells of a new structure of the report
     */
    @StableName("report.ReportExplained")
    record ReportExplained(Subject.AnnualReportId subject, Entry entry, boolean templateChanged)
            implements ReportEvent, CarriesEntry {}

    /**
     * An item of the guidelines is left out for security, legal or practical reasons (rule 40).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param item the item of the guidelines, by its key
     * @param ground why it is left out
     * @param reason why, in words
     */
    @StableName("report.ItemWaived")
    record ItemWaived(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Label String item,
            Waiver ground,
            @Internal String reason)
            implements ReportEvent {}

    /**
     * A desk cleared the draft.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param kind by whom: for the law, for the data of persons, or for the policy
     */
    @StableName("report.ReportCleared")
    record ReportCleared(Subject.AnnualReportId subject, Contribution contribution, Clearance kind)
            implements ReportEvent {}

    /**
     * The report went back to drafting; it needs clearing again (rule 128).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param reason why, in words
     */
    @StableName("report.ReportReopened")
    record ReportReopened(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Internal String reason) implements ReportEvent {}

    /**
     * The foreword was signed, by the holder of the office (rule 51).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param signatory who signs
     * @param office the office, in words, such as special envoy
     */
    @StableName("report.ReportSigned")
    record ReportSigned(
            Subject.AnnualReportId subject,
            Entry entry,
            Party.Person signatory,
            @Label String office) implements ReportEvent, CarriesEntry {}

    /**
     * The report was submitted.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     */
    @StableName("report.ReportSubmitted")
    record ReportSubmitted(Subject.AnnualReportId subject, Contribution contribution) implements ReportEvent {}

    /**
     * The report was published from the ledger up to {@code position}.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param on the day of publication, as exactly as it is known
     * @param position the position of the record up to which the report was made, from 1
     * @param version which published version, from 1
     * @param imprint by what it was made and can be made again
     */
    @StableName("report.ReportPublished")
    record ReportPublished(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            int version,
            Imprint imprint)
            implements ReportEvent {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.reports(subject.government()));
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
    @StableName("report.ErratumIssued")
    record ErratumIssued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            EntryId entry,
            String oldText,
            String newText,
            @Internal String reason,
            @Internal String authoriser,
            String place)
            implements ReportEvent {
        @Override
        public Optional<EntryId> touches() {
            return Optional.of(entry);
        }
    }

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
    @StableName("report.SupplementIssued")
    record SupplementIssued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            String text,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportEvent {}

    /**
     * A published version was withdrawn.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param version which published version, from 1
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("report.ReportWithdrawn")
    record ReportWithdrawn(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportEvent {}

    /**
     * A new version replaces a withdrawn one.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param on the day of publication, as exactly as it is known
     * @param position the position of the record up to which the report was made, from 1
     * @param version which published version, from 1
     * @param reason why, in words
     * @param authoriser who decided it, by office
     * @param imprint by what it was made and can be made again
     */
    @StableName("report.ReportReissued")
    record ReportReissued(
            Subject.AnnualReportId subject,
            Contribution contribution,
            FuzzyDate on,
            long position,
            int version,
            @Internal String reason,
            @Internal String authoriser,
            Imprint imprint)
            implements ReportEvent {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.reports(subject.government()));
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
    @StableName("report.TranslationAdded")
    record TranslationAdded(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            boolean authentic)
            implements ReportEvent {}

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
    @StableName("report.TranslationCorrected")
    record TranslationCorrected(
            Subject.AnnualReportId subject,
            Contribution contribution,
            int version,
            Language language,
            String oldText,
            String newText,
            @Internal String reason,
            @Internal String authoriser)
            implements ReportEvent {}

    /**
     * The report was published before or outside this record, which can tell of it and not print it.
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind whether it is a full report or an update
     * @param source what was published: title, publisher, address, and the day of its publication
     * @param digest the SHA-256 of the file that was published, in small hexadecimal digits
     */
    @StableName("report.OutsideReportNoted")
    record OutsideReportNoted(
            Subject.AnnualReportId subject,
            Entry entry,
            ReportKind kind,
            Source source,
            @Label @Nullable String digest) implements ReportEvent, CarriesEntry {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.reports(subject.government()));
        }
    }

    /**
     * Records were destroyed by a selection list after their term (rule 131).
     *
     * @param subject the report that it is about, as in {@code report/NL/2018/public}
     * @param contribution who wrote it, when, and on what evidence
     * @param selectionList the list by which it was destroyed, with the item
     * @param termEnded the day on which the term of keeping ended
     */
    @StableName("report.RecordDestroyed")
    record RecordDestroyed(
            Subject.AnnualReportId subject,
            Contribution contribution,
            @Label String selectionList,
            LocalDate termEnded) implements ReportEvent {}

    @Override
    default ReportEvent with(Entry entry) {
        return switch (this) {
            case ReportCommissioned e -> e;
            case ContributionReceived e -> e;
            case ReportDrafted e -> e;
            case ForewordWritten e -> new ForewordWritten(e.subject(), entry);
            case ReportExplained e -> new ReportExplained(e.subject(), entry, e.templateChanged());
            case ItemWaived e -> e;
            case ReportCleared e -> e;
            case ReportReopened e -> e;
            case ReportSigned e -> new ReportSigned(e.subject(), entry, e.signatory(), e.office());
            case ReportSubmitted e -> e;
            case ReportPublished e -> e;
            case ErratumIssued e -> e;
            case SupplementIssued e -> e;
            case ReportWithdrawn e -> e;
            case ReportReissued e -> e;
            case TranslationAdded e -> e;
            case TranslationCorrected e -> e;
            case OutsideReportNoted e -> new OutsideReportNoted(e.subject(), entry, e.kind(), e.source(), e.digest());
            case RecordDestroyed e -> e;
        };
    }
}
