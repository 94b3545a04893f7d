package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.UPDATE_NAMES_LAST_FULL;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.domain.report.ReportEvent.ReportPublished;

/** The other reports of the government, by year: how they were ordered, and which were published (rules 39 and 42). */
record Series(Map<Integer, ReportCommissioned> ordered, Set<Integer> published) {
    static final Series NONE = new Series(Map.of(), Set.of());

    Series {
        ordered = Map.copyOf(ordered);
        published = Set.copyOf(published);
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
                last.isEmpty() ? "publish a full report first" : "name the one of " + last.getAsInt());
    }

    private OptionalInt lastFullBefore(int year) {
        return published.stream()
                .mapToInt(Integer::intValue)
                .filter(y -> y < year)
                .filter(y -> Optional.ofNullable(ordered.get(y))
                        .filter(o -> o.kind() == ReportKind.FULL)
                        .isPresent())
                .max();
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
            default -> this;
        };
    }

    private Series commissioned(ReportCommissioned e) {
        Map<Integer, ReportCommissioned> more = new TreeMap<>(ordered);
        more.put(e.subject().year(), e);
        return new Series(more, published);
    }

    private Series published(int year) {
        Set<Integer> more = new HashSet<>(published);
        more.add(year);
        return new Series(ordered, more);
    }
}
