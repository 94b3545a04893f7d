package org.vpshr.examples.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.commitment.CommitmentCommand.TakeSteeringSeat;
import org.vpshr.domain.commitment.CommitmentRule;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.terms.GovernmentTerms;
import org.vpshr.testing.RecordInMemory;

/** A third government: seats with a gap between them, three stretches in the chair, numbered headings. */
class UnitedStatesTest {
    private static final Country UNITED_STATES = new Country("US");

    private static final RecordInMemory MEMORY = RecordInMemory.fresh();

    @SuppressWarnings("NullAway.Init")
    private static VoluntaryPrinciples record;

    @BeforeAll
    static void fill() {
        MEMORY.clock().on("2026-11-02");
        record = ExampleHistory.of("united-states").into(MEMORY.options());
    }

    @AfterAll
    static void close() {
        record.close();
        MEMORY.close();
    }

    private static String report(int year) {
        return Markdown.of(record.reports().of(UNITED_STATES, year).now());
    }

    private static TakeSteeringSeat seat(String from) {
        Contribution told = new Contribution(
                new Desk(UNITED_STATES, "democracy-human-rights-labor"), LocalDate.of(2026, 1, 5), "file", null);
        return new TakeSteeringSeat(
                new CommitmentId(UNITED_STATES),
                Entry.of("us-seat-again", "A seat.", told).when(from));
    }

    @Test
    @Tag("rule-38-holds")
    void headings_are_numbered_as_its_template_has_them() {
        assertThat(record.reports().of(UNITED_STATES, 2015).now().sections())
                .extracting(Report.Section::title)
                .containsSubsequence("1. Commitment to the Voluntary Principles", "3. Implementation")
                .doesNotContain("2. Policies, Procedures and Related Activities", "4. Lessons and Issues");
    }

    @Test
    @Tag("rule-25-holds")
    void the_seats_on_the_committee_have_a_gap_and_do_not_overlap() {
        assertThat(report(2013)).contains("left its seat on the steering committee in 2013");
        assertThat(report(2014)).contains("a seat on the steering committee again in 2014");
        assertThat(report(2015)).contains("from 2009 to 2013", "again since 2014");
    }

    @Test
    @Tag("rule-25-refuses")
    void a_second_seat_beside_the_one_of_2014_is_refused() {
        assertThatThrownBy(() -> record.record(seat("2016")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).contains(CommitmentRule.ONE_SEAT.broken()));
    }

    @Test
    @Tag("rule-22-holds")
    void it_chaired_three_times_and_the_last_time_for_two_terms_in_a_row() {
        GovernmentTerms known = new GovernmentTerms();
        record.history().forEach(known::apply);
        List<String> terms = known.chairTerms().stream()
                .filter(term -> term.chair().equals(UNITED_STATES))
                .map(term -> term.span().edtf())
                .toList();
        assertThat(terms).containsExactly("2010-03/2011-03", "2015-03/2016-04-22", "2023/2024-05", "2024-05/2025-03");
    }

    @Test
    @Tag("rule-28-holds")
    void it_attended_the_plenary_that_ended_its_term() {
        assertThat(report(2016)).contains("Colombia on 21 and 22 April 2016", "The United States attended it");
    }

    @Test
    void money_of_its_own_is_told_without_an_amount_where_none_is_known() {
        assertThat(report(2015)).contains("The United States pays for it; the amount is not stated");
    }
}
