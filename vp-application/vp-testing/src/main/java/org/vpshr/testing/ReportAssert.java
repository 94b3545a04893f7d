package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports.Request;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.verdict.Verdict;

/** What a report prints, and why it does not print the rest. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Inquiry> {
    private final Request year;

    ReportAssert(Request year, AsOf asOf) {
        super(year.at(asOf), ReportAssert.class);
        this.year = year;
    }

    /**
     * Each of the entries has an item in it.
     *
     * @param entries the entries, by their ids
     * @return this
     */
    public ReportAssert prints(String... entries) {
        assertThat(printed()).as("entries that are printed").contains(entries);
        return this;
    }

    /**
     * These entries and no other have items in it, in this order.
     *
     * @param entries the entries, by their ids
     * @return this
     */
    public ReportAssert printsOnly(String... entries) {
        assertThat(printed()).as("entries that are printed").containsExactly(entries);
        return this;
    }

    /**
     * None of the entries has an item in it.
     *
     * @param entries the entries, by their ids
     * @return this
     */
    public ReportAssert doesNotPrint(String... entries) {
        assertThat(printed()).as("entries that are printed").doesNotContain(entries);
        return this;
    }

    /**
     * The words stand in it; how they are broken into lines counts for nothing.
     *
     * @param words words of the report
     * @return this
     */
    public ReportAssert says(String words) {
        assertThat(actual.printsAnywhere(words)).as("\"%s\" is printed", words).isTrue();
        return this;
    }

    /**
     * The words do not stand in it.
     *
     * @param words words of the report
     * @return this
     */
    public ReportAssert doesNotSay(String words) {
        assertThat(actual.printsAnywhere(words)).as("\"%s\" is printed", words).isFalse();
        return this;
    }

    /**
     * The entry is not printed, and the reason that decides is of this kind.
     *
     * @param entry the entry, by its id
     * @param because why it is not printed
     * @return this
     */
    public ReportAssert leavesOut(String entry, Verdict.Kind because) {
        doesNotPrint(entry);
        assertThat(actual.why(new EntryId(entry)).deciding().kind())
                .as("why %s is left out", entry)
                .isEqualTo(because);
        return this;
    }

    /**
     * It is byte for byte what was published, or an event on record explains each difference.
     *
     * @return this
     */
    public ReportAssert isAsPublished() {
        assertThat(actual.reprint()).as("it is a published version").isPresent();
        assertThat(actual.problem()).as("difference from what was published").isEmpty();
        return this;
    }

    /**
     * {@return what the other says otherwise: the changes from this one to that}
     *
     * @param other a moment
     */
    public ComparisonAssert comparedWith(AsOf other) {
        return new ComparisonAssert(actual.comparedWith(year.at(other)));
    }

    private List<String> printed() {
        return actual.report().items().stream()
                .map(item -> item.entry().value())
                .distinct()
                .toList();
    }
}
