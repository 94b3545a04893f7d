package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.CLEARED_AS_IT_STANDS;
import static org.vpshr.domain.report.ReportRule.DESK_IS_ASKED;
import static org.vpshr.domain.report.ReportRule.NEW_STRUCTURE_IS_EXPLAINED;
import static org.vpshr.domain.report.ReportRule.PERIOD_IS_EXPLICIT;
import static org.vpshr.domain.report.ReportRule.STATES_IN_ORDER;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.report.ReportEvent.*;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Word;

/**
 * The way of a report from its commission to its publication (rules 32 and 128).
 *
 * @param order how it was commissioned; null before that
 * @param contributed whether a contribution came in
 * @param explained whether the report tells the reader of itself
 * @param restructured whether it tells of a new structure
 * @param cleared the clearances of the draft as it stands
 */
record ReportProgress(
        ReportStage stage,
        @Nullable ReportCommissioned order,
        boolean contributed,
        boolean explained,
        boolean restructured,
        Set<Clearance> cleared) {
    static final ReportProgress NONE =
            new ReportProgress(ReportStage.NOT_COMMISSIONED, null, false, false, false, Set.of());

    ReportProgress {
        cleared = Set.copyOf(cleared);
    }

    void require(ReportStage... stages) {
        STATES_IN_ORDER.refuseIf(
                !Set.of(stages).contains(stage),
                "the report is " + stage.words(),
                "it has to be "
                        + String.join(
                                " or ",
                                java.util.Arrays.stream(stages)
                                        .map(ReportStage::words)
                                        .toList()) + "; a way back is a reopening");
    }

    /** What was cleared may not change; once published, a correction of the record is no change of the report. */
    void requireUncleared() {
        CLEARED_AS_IT_STANDS.refuseIf(
                !cleared.isEmpty() && stage != ReportStage.PUBLISHED,
                "the report would change after clearance",
                "reopen it; it then needs clearing again");
    }

    PeriodBasis basis() {
        return ordered().basis();
    }

    Findings receive(ReportCommand.ReceiveContribution c) {
        Set<Desk> asked = ordered().desks();
        return Findings.NONE.with(DESK_IS_ASKED.flagIf(
                !asked.isEmpty() && !asked.contains(c.from()),
                c.from() + " contributes to " + c.subject() + " and was not asked to; asked were "
                        + new TreeSet<>(asked.stream().map(Desk::toString).toList())));
    }

    Findings draft(ReportCommand.DraftReport c, Series series) {
        require(ReportStage.COMMISSIONED);
        STATES_IN_ORDER.refuseIf(
                !contributed && !ordered().desks().isEmpty(), "no desk contributed yet", "record a contribution first");
        PERIOD_IS_EXPLICIT.refuseIf(
                basis() == PeriodBasis.FISCAL_YEAR && !explained,
                "the report goes by the fiscal year and does not tell so",
                "explain the period to the reader");
        return Findings.NONE.with(NEW_STRUCTURE_IS_EXPLAINED.flagIf(
                series.changesTemplate(ordered()) && !restructured,
                c.subject() + " follows another template than last year and does not mention it"));
    }

    Findings clear(ReportCommand.ClearReport c) {
        require(ReportStage.DRAFTED);
        CLEARED_AS_IT_STANDS.refuseIf(
                cleared.contains(c.kind()), "the draft has that clearance", "a draft is cleared once by each desk");
        return Findings.NONE;
    }

    void requireCleared() {
        require(ReportStage.DRAFTED);
        Set<Clearance> missing = EnumSet.allOf(Clearance.class);
        missing.removeAll(cleared);
        CLEARED_AS_IT_STANDS.refuseIf(
                !missing.isEmpty(),
                "the draft is not cleared; missing: " + Word.all(missing),
                "clear it before it is signed");
    }

    Findings reopen(ReportCommand.ReopenReport c, Versions versions) {
        STATES_IN_ORDER.refuseIf(c.reason().isBlank(), "no reason is given for the reopening", "say why");
        if (stage == ReportStage.PUBLISHED) {
            ReportRule.PUBLISHED_VERSION_STANDS.refuseIf(
                    !versions.lastIsWithdrawn(),
                    "a published version stands",
                    "withdraw it before the report is reopened");
        } else {
            require(ReportStage.DRAFTED, ReportStage.SIGNED, ReportStage.SUBMITTED);
        }
        return Findings.NONE;
    }

    ReportProgress commissioned(ReportCommissioned e) {
        return new ReportProgress(ReportStage.COMMISSIONED, e, contributed, explained, restructured, cleared);
    }

    ReportProgress received() {
        return new ReportProgress(stage, order, true, explained, restructured, cleared);
    }

    ReportProgress explained(ReportExplained e) {
        return new ReportProgress(stage, order, contributed, true, restructured || e.templateChanged(), cleared);
    }

    ReportProgress cleared(Clearance kind) {
        Set<Clearance> more = EnumSet.of(kind);
        more.addAll(cleared);
        return new ReportProgress(stage, order, contributed, explained, restructured, more);
    }

    ReportProgress reopened() {
        return order == null
                ? this
                : new ReportProgress(ReportStage.COMMISSIONED, order, contributed, explained, restructured, Set.of());
    }

    /** What was never commissioned goes no way. */
    ReportProgress at(ReportStage next) {
        return order == null ? this : new ReportProgress(next, order, contributed, explained, restructured, cleared);
    }

    private ReportCommissioned ordered() {
        return Objects.requireNonNull(order);
    }
}
