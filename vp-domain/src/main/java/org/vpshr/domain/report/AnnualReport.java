package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.DESTRUCTION_LEAVES_A_TRACE;
import static org.vpshr.domain.report.ReportRule.NOTHING_AFTER_PUBLICATION;
import static org.vpshr.domain.report.ReportRule.ONE_REPORT_A_YEAR;
import static org.vpshr.domain.report.ReportRule.TEMPLATE_OF_ITS_YEAR;
import static org.vpshr.domain.report.ReportRule.WAIVER_SAYS_WHAT_AND_WHY;

import java.util.List;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.report.ReportEvent.*;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.FuzzyDate;

/**
 * The report of one government, one year and one edition, as a document. What it tells stands with the subjects that it
 * tells of; here are its foreword, its way to publication, and what was published.
 *
 * @param id which report
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param progress how far it has come on its way to publication
 * @param versions what was published of it
 * @param series the other reports of the government, by year (rules 39 and 42)
 * @param memberships when the government was a member (rule 6)
 * @param offices who held which office of the government, and when (rule 51)
 */
public record AnnualReport(
        AnnualReportId id,
        Dossier dossier,
        ReportProgress progress,
        Versions versions,
        Series series,
        MembershipTenures memberships,
        OfficeHolders offices)
        implements Aggregate {

    /**
     * {@return the report before anything is recorded of it}
     *
     * @param id which report
     */
    public static AnnualReport of(AnnualReportId id) {
        return new AnnualReport(
                id,
                Dossier.of(id),
                ReportProgress.NONE,
                Versions.NONE,
                Series.NONE,
                MembershipTenures.of(id.government()),
                OfficeHolders.of(id.government()));
    }

    /** Who may see an entry may be narrowed at any time; any other change of a cleared report needs a reopening. */
    @Override
    public Decision decide(Command command) {
        boolean protects =
                command instanceof DossierCommand.RestrictEntry || command instanceof DossierCommand.RestrictMedium;
        if (!(command instanceof ReportCommand) && !protects) {
            progress.requireUncleared();
        }
        return Aggregate.super.decide(command);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case ReportCommand own -> Decision.of(rules(own), own.recorded(versions.next()));
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(ReportCommand command) {
        return switch (command) {
            case CommissionReport c -> commission(c);
            case ReceiveContribution c -> receive(c);
            case DraftReport c -> progress.draft(c, series);
            case WriteForeword c -> writing();
            case ExplainReport c -> writing();
            case WaiveItem c -> waive(c);
            case ClearReport c -> progress.clear(c);
            case ReopenReport c -> progress.reopen(c, versions);
            case SignReport c -> sign(c);
            case SubmitReport c -> submit(c);
            case PublishReport c -> publish(c);
            case IssueErratum c -> versions.err(c);
            case IssueSupplement c -> versions.supplement(c);
            case WithdrawReport c -> versions.withdraw(c);
            case ReissueReport c -> reissue(c);
            case TranslateReport c -> versions.translate(c);
            case CorrectTranslation c -> versions.correct(c);
            case NoteOutsideReport c -> OutsideReports.note(c, versions, series);
            case DestroyRecord c -> destroy(c);
        };
    }

    private Findings commission(CommissionReport c) {
        ONE_REPORT_A_YEAR.refuseIf(
                progress.stage() != ReportStage.NOT_COMMISSIONED,
                id + " is commissioned already",
                "there is one report for each government, year and edition");
        OutsideReports.requireNotNoted(id, series);
        memberships.requireIn(id.year());
        TEMPLATE_OF_ITS_YEAR.refuseIf(
                c.template().isBlank(), id + " names no template", "name the template that is valid for its year");
        series.check(c);
        return Findings.NONE;
    }

    private Findings receive(ReceiveContribution c) {
        progress.require(ReportStage.COMMISSIONED);
        return progress.receive(c);
    }

    private Findings writing() {
        progress.requireUncleared();
        progress.require(ReportStage.COMMISSIONED, ReportStage.DRAFTED);
        return Findings.NONE;
    }

    private Findings waive(WaiveItem c) {
        WAIVER_SAYS_WHAT_AND_WHY.refuseIf(
                c.item().isBlank() || c.reason().isBlank(),
                "an item is waived without its name or a reason",
                "name the item of the guidelines and say why it is left out");
        return writing();
    }

    private Findings sign(SignReport c) {
        progress.requireCleared();
        offices.requireHolder(c);
        return Findings.NONE;
    }

    private Findings submit(SubmitReport c) {
        progress.require(ReportStage.SIGNED);
        return Findings.NONE;
    }

    private Findings publish(PublishReport c) {
        progress.require(ReportStage.SUBMITTED, ReportStage.PUBLISHED);
        OutsideReports.requireNotNoted(id, series);
        Findings findings = versions.publish(c, progress.basis());
        requireNothingAfter(c.on());
        return findings;
    }

    /** Straight from the withdrawn version, or after a reopening by the whole way again. */
    private Findings reissue(ReissueReport c) {
        progress.require(ReportStage.SUBMITTED, ReportStage.PUBLISHED);
        Findings findings = versions.reissue(c, progress.basis());
        requireNothingAfter(c.on());
        return findings;
    }

    /** Here of the foreword and the signature; what other subjects tell is selected by the report's views. */
    private void requireNothingAfter(FuzzyDate publication) {
        List<EntryId> later = dossier.datedAfter(publication.latestEnd());
        NOTHING_AFTER_PUBLICATION.refuseIf(
                !later.isEmpty(),
                later + " would be dated after the publication",
                "publish it later, or correct the date");
    }

    private Findings destroy(DestroyRecord c) {
        DESTRUCTION_LEAVES_A_TRACE.refuseIf(
                c.selectionList().isBlank(), "records would be destroyed by no selection list", "name the list");
        DESTRUCTION_LEAVES_A_TRACE.refuseIf(
                !c.termEnded().isBefore(c.contribution().written()),
                "the archive term ends on " + c.termEnded() + ", not before the destruction",
                "keep the records until their term has ended");
        return Findings.NONE;
    }

    @Override
    public AnnualReport evolveOwn(DomainEvent event) {
        AnnualReport seen = with(memberships.after(event)).with(offices.after(event));
        return event instanceof ReportEvent report
                        && report.subject().government().equals(id.government())
                ? seen.with(series.after(report)).evolveOwnReport(report)
                : seen;
    }

    private AnnualReport evolveOwnReport(ReportEvent event) {
        return event.subject().equals(id) ? evolve(event) : this;
    }

    private AnnualReport evolve(ReportEvent event) {
        return switch (event) {
            case ReportCommissioned e -> with(progress.commissioned(e));
            case ContributionReceived e -> with(progress.received());
            case ReportDrafted e -> with(progress.at(ReportStage.DRAFTED));
            case ReportExplained e -> with(progress.explained(e));
            case ReportCleared e -> with(progress.cleared(e.kind()));
            case ReportReopened e -> with(progress.reopened());
            case ReportSigned e -> with(progress.at(ReportStage.SIGNED));
            case ReportSubmitted e -> with(progress.at(ReportStage.SUBMITTED));
            case ReportPublished e ->
                with(progress.at(ReportStage.PUBLISHED)).with(versions.published(e.version(), e.position()));
            case ReportReissued e ->
                with(progress.at(ReportStage.PUBLISHED)).with(versions.published(e.version(), e.position()));
            case ReportWithdrawn e -> with(versions.withdrawn(e.version()));
            case TranslationAdded e -> with(versions.translated(e));
            case ForewordWritten e -> this;
            case ItemWaived e -> this;
            case ErratumIssued e -> this;
            case SupplementIssued e -> this;
            case TranslationCorrected e -> this;
            case OutsideReportNoted e -> this;
            case RecordDestroyed e -> this;
        };
    }

    @Override
    public AnnualReport with(Dossier next) {
        return new AnnualReport(id, next, progress, versions, series, memberships, offices);
    }

    private AnnualReport with(ReportProgress next) {
        return new AnnualReport(id, dossier, next, versions, series, memberships, offices);
    }

    private AnnualReport with(Versions next) {
        return new AnnualReport(id, dossier, progress, next, series, memberships, offices);
    }

    private AnnualReport with(Series next) {
        return new AnnualReport(id, dossier, progress, versions, next, memberships, offices);
    }

    private AnnualReport with(MembershipTenures next) {
        return new AnnualReport(id, dossier, progress, versions, series, next, offices);
    }

    private AnnualReport with(OfficeHolders next) {
        return new AnnualReport(id, dossier, progress, versions, series, memberships, next);
    }
}
