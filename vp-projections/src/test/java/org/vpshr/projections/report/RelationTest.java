package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.domain.time.When.Mode;

/** How an entry belongs to the year 2018. */
class RelationTest {

    private static Entry entry(Mode mode, String edtf, String written, @Nullable Integer forYear) {
        When when = new When(mode, Span.parse(edtf), "as stated", Set.of(), Cadence.ONCE);
        AnEntry entry = anEntry("an-entry").at(when);
        return (forYear == null ? entry.written(written) : entry.written(written, forYear)).build();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2018-11-26, ACTIVITY",
        "2018, ACTIVITY",
        "2017-11/2018-01, ACTIVITY",
        "2018-12-31/2019-02, ACTIVITY",
        "2013/.., ACTIVITY",
        "2018-12~, PERHAPS",
        "2018-06?, PERHAPS",
        "201X, PERHAPS",
        "2017/, PERHAPS",
        "2017-24, PERHAPS",
        "2017-12-31, ABSENT",
        "2019-01-01, ABSENT",
    })
    @Tag("rule-43-holds")
    @Tag("rule-90-holds")
    void what_was_written_as_it_happened_belongs_to_the_year_that_its_time_overlaps(String when, Relation relation) {
        assertThat(Relation.of(entry(Mode.DATED, when, "2019-03-01", null), 2018))
                .isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0}, written for {1}, is {2}")
    @CsvSource({
        "2017-12-31, 2018, BACKGROUND",
        "2010/2012, 2018, BACKGROUND",
        "../2012, 2018, BACKGROUND",
        "2018-04, 2018, ACTIVITY",
        "2018-04, 2017, ACTIVITY",
        "2017-12~, 2018, PERHAPS",
        "2017-12~, 2017, ABSENT",
        "2017-12-31, 2017, ABSENT",
        "2017-12-31, 2019, ABSENT",
    })
    @Tag("rule-43-holds")
    @Tag("rule-44-holds")
    void what_was_written_for_the_year_and_lies_before_it_is_background(String when, int forYear, Relation relation) {
        assertThat(Relation.of(entry(Mode.DATED, when, "2019-03-01", forYear), 2018))
                .isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0}, written for {1}")
    @CsvSource({"2017-12-31, 2017", "2017, 2019", "2019-02, 2019"})
    @Tag("rule-43-refuses")
    void what_lies_outside_the_year_and_was_not_written_for_it_is_left_out(String when, int forYear) {
        assertThat(Relation.of(entry(Mode.DATED, when, "2019-03-01", forYear), 2018))
                .isEqualTo(Relation.ABSENT);
    }

    @ParameterizedTest(name = "{0}, written for {1}, is {2}")
    @CsvSource({
        "2019-02, 2018, ABSENT",
        "2019/2020, 2018, ABSENT",
    })
    @Tag("rule-45-refuses")
    void a_fact_after_the_year_is_no_part_of_it(String when, int forYear, Relation relation) {
        assertThat(Relation.of(entry(Mode.DATED, when, "2019-03-01", forYear), 2018))
                .isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0} for {1}, written for {2}, is {3}")
    @CsvSource({
        "PLANNED, 2019, 2018, PLAN",
        "PLANNED, 2019/.., 2018, PLAN",
        "PLANNED, 2019, 2017, ABSENT",
        "PLANNED, 2019, 2019, ABSENT",
    })
    @Tag("rule-45-holds")
    void a_plan_stands_in_the_report_that_it_was_written_for(Mode mode, String when, int forYear, Relation relation) {
        assertThat(Relation.of(entry(mode, when, "2019-03-01", forYear), 2018)).isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0} over {1}, written for {2}, is {3}")
    @CsvSource({
        "RECURRING, 2016/.., 2016, STANDING",
        "RECURRING, 2016/.., 2018, STANDING",
        "RECURRING, 2016/.., 2019, ABSENT",
        "RECURRING, 2014/2016, 2016, ABSENT",
        "STANDING, /, 2016, STANDING",
        "STANDING, /, 2018, STANDING",
        "STANDING, /, 2019, ABSENT",
        "AS_OF, 2018-12, 2018, STANDING",
        "AS_OF, 2018-12, 2019, ABSENT",
        "AS_OF, 2017-12, 2017, ABSENT",
        "UNDATED, /, 2018, UNDATED",
        "UNDATED, /, 2017, ABSENT",
        "UNDATED, /, 2019, ABSENT",
    })
    @Tag("rule-43-holds")
    void rules_and_states_stand_from_the_year_of_writing_what_has_no_date_in_that_year_alone(
            Mode mode, String when, int forYear, Relation relation) {
        assertThat(Relation.of(entry(mode, when, "2019-03-01", forYear), 2018)).isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0}, written on {1}, is {2}")
    @CsvSource({
        "STANDING, 2018-07-01, STANDING",
        "STANDING, 2019-01-01, ABSENT",
        "UNDATED, 2018-07-01, UNDATED",
        "UNDATED, 2019-01-01, ABSENT",
    })
    void what_was_written_for_no_report_counts_for_the_year_of_writing(Mode mode, String written, Relation relation) {
        assertThat(Relation.of(entry(mode, "/", written, null), 2018)).isEqualTo(relation);
    }
}
