package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.UPDATE_NAMES_LAST_FULL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.ReportEvent.OutsideReportNoted;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.domain.report.ReportEvent.ReportPublished;

/** The other reports of the government, by year: how they were ordered, and which were published (rules 39 and 42). */
record Series(
        Map<Integer, ReportCommissioned> ordered, Set<Integer> published, Map<AnnualReportId, ReportKind> outside) {
    static final Series NONE = new Series(Map.of(), Set.of(), Map.of());

    Series {
        ordered = Map.copyOf(ordered);
        published = Set.copyOf(published);
        outside = Map.copyOf(outside);
    }

    /** Whether the report was published before or outside the record. */
    boolean isOutside(AnnualReportId id) {
        return outside.containsKey(id);
    }

    void check(ReportCommand.CommissionReport c) {
        @Nullable Integer named = c.lastFull();
        UPDATE_NAMES_LAST_FULL.refuseIf(
                (c.kind() == ReportKind.UPDATE) == (named == null),
                c.kind() == ReportKind.UPDATE ? "an update names no full report" : "a full report updates another",
                "an update names the last full report, a full report none");
        if (named == null) {
            return;
        }
        OptionalInt last = lastFullBefore(c.subject().year());
        UPDATE_NAMES_LAST_FULL.refuseIf(
                last.isEmpty() || last.getAsInt() != named,
                "the full report of " + named + " is not the last one published before "
                        + c.subject().year(),
                last.isEmpty()
                        ? "publish a full report first, or note one that was published outside the record"
                        : "name the one of " + last.getAsInt());
    }

    private OptionalInt lastFullBefore(int year) {
        IntStream here = published.stream()
                .mapToInt(Integer::intValue)
                .filter(y -> Optional.ofNullable(ordered.get(y))
                        .filter(o -> o.kind() == ReportKind.FULL)
                        .isPresent());
        IntStream elsewhere = outside.entrySet().stream()
                .filter(noted -> noted.getValue() == ReportKind.FULL)
                .mapToInt(noted -> noted.getKey().year());
        return IntStream.concat(here, elsewhere).filter(y -> y < year).max();
    }

    /** Whether the report of the year before, if there is one, followed another template. */
    boolean changesTemplate(ReportCommissioned order) {
        return Optional.ofNullable(ordered.get(order.subject().year() - 1))
                .filter(before -> !before.template().equals(order.template()))
                .isPresent();
    }

    Series after(ReportEvent event) {
        return switch (event) {
            case ReportCommissioned e -> commissioned(e);
            case ReportPublished e -> published(e.subject().year());
            case OutsideReportNoted e -> noted(e);
            default -> this;
        };
    }

    private Series commissioned(ReportCommissioned e) {
        Map<Integer, ReportCommissioned> more = new TreeMap<>(ordered);
        more.put(e.subject().year(), e);
        return new Series(more, published, outside);
    }

    private Series noted(OutsideReportNoted e) {
        Map<AnnualReportId, ReportKind> more = new HashMap<>(outside);
        more.put(e.subject(), e.kind());
        return new Series(ordered, published, more);
    }

    private Series published(int year) {
        Set<Integer> more = new HashSet<>(published);
        more.add(year);
        return new Series(ordered, more, outside);
    }
}
