package org.vpshr.projections.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.ReportEvent.ItemWaived;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.report.Waiver;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.coverage.Guidelines.Item;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.DraftFindings;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Section;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.verdict.Verdict;

/**
 * A report laid beside the guidelines of its year: each item with the entries that serve it, a recorded waiver, or a
 * gap. It says what is there, and grades nobody (rule 52).
 *
 * @param report which report
 * @param guidelines the guidelines of its year
 * @param lines an item each, in the order of the guidelines
 * @param findings what a person should look at before the draft is cleared, unwaived mandatory gaps first
 * @param unreviewed the language of the report, where no speaker of it has reviewed the template's words in it yet
 */
public record Coverage(
        AnnualReportId report,
        Guidelines guidelines,
        List<Line> lines,
        List<Finding> findings,
        Optional<Language> unreviewed) {

    /** Takes copies of the lists. */
    public Coverage {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** How an item stands. */
    public enum Status {
        /** An entry serves it. */
        SERVED,
        /** Nothing serves it, and a waiver says why (guideline GP-0.6). */
        WAIVED,
        /** Mandatory, without content and without a waiver (rule 40). */
        GAP,
        /** Optional, and left empty (rule 41). */
        EMPTY
    }

    /**
     * An item, what serves it, and the waiver that was recorded for it, if one was.
     *
     * @param item the item
     * @param status how it stands
     * @param serving the entries that serve it; none where there is a gap
     * @param waiver the waiver; null where none was recorded
     */
    public record Line(
            Item item,
            Status status,
            List<Serving> serving,
            @Nullable Waived waiver) {
        /** Takes a copy of what serves it. */
        public Line {
            serving = List.copyOf(serving);
        }
    }

    /**
     * An entry that serves an item, and the section that prints it.
     *
     * @param entry the entry, by its id
     * @param section the key of a section, such as {@code B} or {@code C.PE}
     */
    public record Serving(EntryId entry, String section) {}

    /**
     * A recorded waiver (guideline GP-0.6); its reason is empty for whom that is not.
     *
     * @param ground why it is left out
     * @param reason why, in words; empty for whom that is not
     * @param cause the event behind it
     */
    public record Waived(Waiver ground, String reason, Cause cause) {}

    /**
     * {@return the report beside the guidelines}
     *
     * @param guidelines the guidelines of its year
     * @param report the report
     * @param known the state that it was made from
     * @param verdicts why it prints the entries of that state, or why not
     */
    public static Coverage of(Guidelines guidelines, Report report, Reconstruction known, List<Verdict> verdicts) {
        Entries entries = known.entries();
        List<RecordedEvent> about = known.about(report.id());
        List<Line> lines = guidelines.items().stream()
                .map(item -> line(item, serving(item, report, entries), waived(item, about)))
                .toList();
        List<Finding> findings = new ArrayList<>(gaps(lines, guidelines));
        findings.addAll(DraftFindings.of(report, entries));
        findings.addAll(DraftFindings.ofUnprinted(verdicts));
        return new Coverage(report.id(), guidelines, lines, findings, Optional.empty());
    }

    /**
     * {@return the same, of a report that is printed in the language by the template}
     *
     * @param template the template by which it is laid out
     * @param language in which it is printed
     */
    public Coverage wordedBy(Template template, Language language) {
        return new Coverage(
                report, guidelines, lines, findings, Optional.of(language).filter(template.unreviewed()::contains));
    }

    /** {@return whether every mandatory item has content or a recorded waiver (rule 40)} */
    public boolean complete() {
        return gaps().isEmpty();
    }

    /** {@return a finding for each mandatory item that nothing serves and that is not waived (rule 40)} */
    public List<Finding> gaps() {
        return gaps(lines, guidelines);
    }

    private static List<Finding> gaps(List<Line> lines, Guidelines guidelines) {
        return lines.stream()
                .filter(line -> line.status() == Status.GAP)
                .map(line -> gap(line.item(), guidelines))
                .toList();
    }

    private static Line line(Item item, List<Serving> serving, Optional<Waived> waiver) {
        Status without = item.mandatory() ? Status.GAP : Status.EMPTY;
        Status status = !serving.isEmpty() ? Status.SERVED : waiver.isPresent() ? Status.WAIVED : without;
        return new Line(item, status, serving, waiver.orElse(null));
    }

    private static List<Serving> serving(Item item, Report report, Entries entries) {
        List<Serving> serving = new ArrayList<>();
        for (Section section : report.sections()) {
            section.items().stream()
                    .filter(printed -> entries.find(printed.entry())
                            .filter(c -> item.servedBy(c, section.key()))
                            .isPresent())
                    .forEach(printed -> serving.add(new Serving(printed.entry(), section.key())));
        }
        return serving;
    }

    /** The latest waiver of the item. */
    private static Optional<Waived> waived(Item item, List<RecordedEvent> about) {
        return about.stream()
                .filter(r ->
                        r.event() instanceof ItemWaived waiver && waiver.item().equals(item.code()))
                .reduce((earlier, later) -> later)
                .map(r -> {
                    ItemWaived waiver = (ItemWaived) r.event();
                    return new Waived(waiver.ground(), StandIn.orEmpty(waiver.reason()), Cause.of(r));
                });
    }

    private static Finding gap(Item item, Guidelines guidelines) {
        return new Finding(
                ReportRule.MANDATORY_ITEM_OR_WAIVER,
                "nothing serves " + item.code() + " (" + item.title() + ") of guidelines " + guidelines.version()
                        + ", and no waiver is recorded; contribute to it, or record report.WaiveItem with its ground");
    }
}
