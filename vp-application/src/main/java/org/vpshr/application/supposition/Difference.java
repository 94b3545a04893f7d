package org.vpshr.application.supposition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertaking;

/**
 * What would read otherwise of one report, for those who may see so much of it.
 *
 * @param report which report
 * @param audience who may see so much of it
 * @param comparison the report as it is now and as it would be
 * @param otherwise whether it would also be printed otherwise where no entry of it changed: in another order, with
 *     other sources
 * @param promises what was undertaken in or for the year and would stand otherwise
 * @param items of the guidelines, which would be served otherwise
 */
public record Difference(
        AnnualReportId report,
        Circle audience,
        Comparison comparison,
        boolean otherwise,
        List<Promise> promises,
        List<Item> items) {

    /** Takes copies of the lists. */
    public Difference {
        promises = List.copyOf(promises);
        items = List.copyOf(items);
    }

    /** {@return whether nothing would read otherwise} */
    public boolean isNone() {
        return comparison.equal() && !otherwise && promises.isEmpty() && items.isEmpty();
    }

    /**
     * {@return whether it says nothing else than the other of the same changes, whoever is told of the evidence behind
     * them}
     *
     * @param other another difference
     */
    public boolean readsAs(Difference other) {
        return report.year() == other.report.year()
                && report.government().equals(other.report.government())
                && otherwise == other.otherwise
                && told().equals(other.told());
    }

    /** All of it but what stands behind it. */
    private List<List<?>> told() {
        return Stream.of(
                        comparison.changes().stream()
                                .map(change -> List.of(
                                        change.what(),
                                        change.entry(),
                                        change.section(),
                                        change.before(),
                                        change.after(),
                                        change.detail(),
                                        change.cause().position())),
                        promises.stream().map(promise -> List.of(told(promise.before()), told(promise.after()))),
                        items.stream().map(item -> List.of(told(item.before()), told(item.after()))))
                .<List<?>>flatMap(lines -> lines)
                .toList();
    }

    private static List<?> told(Optional<Undertaking> promise) {
        return promise.map(p -> List.of(p.entry(), p.text(), p.state(), p.certainty(), p.due(), p.evidence()))
                .orElse(List.of());
    }

    private static List<?> told(Coverage.Line line) {
        return List.of(line.item().code(), line.status(), line.serving());
    }

    /**
     * A promise as it stands and as it would stand; one of the two may be missing.
     *
     * @param was as it stands; null where it would be new
     * @param would as it would stand; null where it would be gone
     */
    public record Promise(
            @Nullable Undertaking was, @Nullable Undertaking would) {

        /** {@return the promise as it stands; nothing where it would be new} */
        public Optional<Undertaking> before() {
            return Optional.ofNullable(was);
        }

        /** {@return the promise as it would stand; nothing where it would be gone} */
        public Optional<Undertaking> after() {
            return Optional.ofNullable(would);
        }
    }

    /**
     * An item of the guidelines as it is served and as it would be.
     *
     * @param before as it is served
     * @param after as it would be served
     */
    public record Item(Coverage.Line before, Coverage.Line after) {}
}
