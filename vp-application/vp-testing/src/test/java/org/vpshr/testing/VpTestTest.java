package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.ARule.rule;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.testing.RecordAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.given.Ticking;

/** What a test of an embedder is given. */
@VpTest
@SuppressWarnings("NullAway.Init")
class VpTestTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");

    private VoluntaryPrinciples record;
    private Ticking clock;

    private static HoldEvent held(String entry) {
        return new HoldEvent(PERU, anEntry(entry).on("2018-04").build(), EventKind.ROUNDTABLE);
    }

    @Test
    void the_record_is_empty_and_in_memory() {
        assertThat(record).holds(0);
        record.record(held("pe-roundtable"));
        assertThat(record).holds(1).isWhole();
    }

    @Test
    void no_test_sees_what_another_recorded() {
        the_record_is_empty_and_in_memory();
    }

    @Test
    void the_clock_ticks_and_can_be_set() {
        record.record(held("early"));
        clock.later(Duration.ofDays(400));
        record.record(held("late"));

        assertThat(record).report("NL", 2018).asOf("2026-06-01").prints("early").doesNotPrint("late");
        assertThat(record).report("NL", 2018).now().prints("early", "late");
    }

    @Test
    void a_parameter_is_given_the_same_record(VoluntaryPrinciples same, RecordInMemory memory) {
        org.assertj.core.api.Assertions.assertThat(same).isSameAs(record).isSameAs(memory.record());
    }

    @Test
    void what_was_recorded_is_there_when_it_is_opened_again(RecordInMemory memory) {
        record.record(held("pe-roundtable"));

        assertThat(memory.reopened()).holds(1).report("NL", 2018).now().prints("pe-roundtable");
    }

    @Test
    void the_head_is_the_same_in_every_record() {
        Head first = headOf("pe-roundtable");

        org.assertj.core.api.Assertions.assertThat(headOf("pe-roundtable")).isEqualTo(first);
        org.assertj.core.api.Assertions.assertThat(headOf("another")).isNotEqualTo(first);
    }

    private static Head headOf(String entry) {
        try (RecordInMemory memory = RecordInMemory.fresh()) {
            memory.record().recordAll(List.of(held(entry)));
            return memory.record().head();
        }
    }

    @Test
    void a_refusal_is_told_by_its_rule() {
        record.recordAll(List.of(setUp("2017"), joins(FUND_FOR_PEACE)));

        assertThat(record).refuses(joins(FUND_FOR_PEACE, "2018"), rule(57)).holds(2);
        assertThatThrownBy(() -> assertThat(record).refuses(held("fine"), rule(57)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was recorded");
    }

    @Nested
    class Inside {
        @Test
        void a_nested_test_has_one_too() {
            assertThat(record).holds(0);
        }
    }
}
