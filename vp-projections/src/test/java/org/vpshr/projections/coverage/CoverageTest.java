package org.vpshr.projections.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.COMMITMENT;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Subjects.REPORT;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.CommitmentAffirmed;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.report.ReportEvent.ItemWaived;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.Waiver;
import org.vpshr.projections.coverage.Coverage.Status;
import org.vpshr.projections.coverage.Guidelines.Item;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.report.Reconstruction;

class CoverageTest {
    private static final Item COMMITTED =
            new Item("A.1", "Commitment", true, List.of("commitment.CommitmentAffirmed"), List.of("A"), List.of());
    private static final Item TRAINING = new Item(
            "C.7.iii",
            "Training of public security",
            false,
            List.of("engagement.EventHeld:training"),
            List.of("C.*"),
            List.of("police"));
    private static final Guidelines GUIDELINES =
            new Guidelines("test", 2018, null, 3, 2018, "for the test", List.of(COMMITTED, TRAINING));
    private static final DomainEvent AFFIRMED =
            new CommitmentAffirmed(COMMITMENT, anEntry("pledged").on("2018").build());

    private static Coverage of(DomainEvent... events) {
        AHistory told = history(events);
        Reconstruction known = told.known(told.head(), Circle.PUBLIC);
        return Coverage.of(
                GUIDELINES, told.report(), known, known.verdicts(told.report().id(), ATemplate.OF_2018));
    }

    private static ItemWaived waived(Waiver ground) {
        return new ItemWaived(REPORT, aContribution("2019-03-01"), "A.1", ground, "under negotiation");
    }

    private static EventHeld training(String text, EventKind kind) {
        return new EventHeld(PERU, anEntry("course").on("2018-05").saying(text).build(), kind);
    }

    @Test
    @Tag("rule-40-holds")
    void a_mandatory_item_is_served_by_the_entries_that_the_report_prints() {
        Coverage coverage = of(AFFIRMED);

        assertThat(coverage.lines().getFirst().status()).isEqualTo(Status.SERVED);
        assertThat(coverage.lines().getFirst().serving())
                .extracting(s -> s.entry().value() + " in " + s.section())
                .containsExactly("pledged in A");
        assertThat(coverage.complete()).isTrue();
        assertThat(coverage.findings()).isEmpty();
    }

    @Test
    @Tag("rule-40-refuses")
    void a_mandatory_item_with_neither_content_nor_waiver_is_a_gap_and_a_finding() {
        Coverage coverage = of(held(PERU, "met"));

        assertThat(coverage.lines().getFirst().status()).isEqualTo(Status.GAP);
        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.findings().getFirst().rule().number()).isEqualTo(40);
        assertThat(coverage.findings().getFirst().detail()).contains("A.1", "WaiveItem");
    }

    @ParameterizedTest
    @EnumSource(Waiver.class)
    @Tag("rule-40-holds")
    void a_waiver_on_any_of_the_three_grounds_closes_the_gap(Waiver ground) {
        Coverage coverage = of(waived(ground));

        assertThat(coverage.complete()).isTrue();
        assertThat(coverage.lines().getFirst().status()).isEqualTo(Status.WAIVED);
        assertThat(coverage.lines().getFirst().waiver()).isNotNull();
        assertThat(coverage.lines().getFirst().waiver().reason()).isEqualTo("under negotiation");
        assertThat(coverage.lines().getFirst().waiver().cause().position()).isEqualTo(1);
    }

    @Test
    void a_waiver_of_what_is_served_stays_on_record() {
        assertThat(of(AFFIRMED, waived(Waiver.LEGAL)).lines().getFirst().status())
                .isEqualTo(Status.SERVED);
        assertThat(of(AFFIRMED, waived(Waiver.LEGAL)).lines().getFirst().waiver())
                .isNotNull();
    }

    @Test
    @Tag("rule-40-refuses")
    void what_was_withdrawn_or_may_not_be_shown_serves_nothing() {
        assertThat(of(AFFIRMED, withdrawn(COMMITMENT, "pledged")).complete()).isFalse();
        assertThat(of(AFFIRMED, restricted(COMMITMENT, "pledged", Circle.INTERNAL))
                        .complete())
                .isFalse();
    }

    @Test
    @Tag("rule-41-holds")
    void an_optional_item_may_be_empty() {
        assertThat(of(AFFIRMED).lines().getLast().status()).isEqualTo(Status.EMPTY);
    }

    @Test
    void an_item_is_served_by_events_of_the_kind_that_speak_of_its_matter() {
        assertThat(of(training("Police officers were trained.", EventKind.TRAINING))
                        .lines()
                        .getLast()
                        .status())
                .isEqualTo(Status.SERVED);
        assertThat(of(training("Judges were trained.", EventKind.TRAINING))
                        .lines()
                        .getLast()
                        .status())
                .isEqualTo(Status.EMPTY);
        assertThat(of(training("The police came to speak.", EventKind.PANEL))
                        .lines()
                        .getLast()
                        .status())
                .isEqualTo(Status.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"2018, FULL", "2019, UPDATE", "2020, UPDATE", "2021, FULL"})
    @Tag("rule-42-holds")
    void full_report_or_update_follows_the_cadence(int year, ReportKind due) {
        assertThat(GUIDELINES.due(year)).isEqualTo(due);
    }
}
