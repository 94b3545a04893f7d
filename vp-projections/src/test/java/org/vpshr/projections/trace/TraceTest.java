package org.vpshr.projections.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Capacity;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Relation;
import org.vpshr.projections.trace.Trace.Step;

class TraceTest {
    private static final EntryId MET = new EntryId("met");
    private static final EventHeld HELD =
            held(PERU, anEntry("met").on("2018-04").saying("In Lima.").with("org:afrosai", Capacity.HOST));

    private static Trace of(DomainEvent... events) {
        AHistory told = history(events);
        return Trace.of(told.entries().find(MET).orElseThrow(), told.in(new Names()), Language.ENGLISH);
    }

    @Test
    void a_trace_tells_every_event_and_what_was_said_from_then_on() {
        Trace trace = of(
                HELD,
                corrected(PERU, anEntry("met").on("2018-04").saying("In Cusco.")),
                refined(PERU, "met", "2018-04-06"),
                withdrawn(PERU, "met"));

        assertThat(trace.steps())
                .extracting(step -> step.cause().event(), Step::version, Step::changes, Step::when, Step::text)
                .containsExactly(
                        tuple("EventHeld", 1, true, "2018-04", "In Lima."),
                        tuple("EntryCorrected", 2, true, "2018-04", "In Cusco."),
                        tuple("WhenRefined", 3, true, "2018-04-06", "In Cusco."),
                        tuple("EntryWithdrawn", 3, false, "2018-04-06", "In Cusco."));
        assertThat(trace.steps().get(2).sources())
                .extracting(source -> source.title())
                .containsExactly("Minutes");
    }

    @Test
    void a_party_put_in_the_place_of_another_is_a_version() {
        assertThat(of(HELD, reattributed(PERU, "met", "org:afrosai", "org:afrosai-e"))
                        .steps())
                .extracting(Step::version)
                .containsExactly(1, 2);
    }

    @Test
    void a_report_names_the_section_that_prints_an_entry() {
        assertThat(Printing.in(history(HELD).report(), "now", MET, List.of())).hasValueSatisfying(printing -> {
            assertThat(printing.section()).isEqualTo("C.PE");
            assertThat(printing.relation()).isEqualTo(Relation.ACTIVITY);
            assertThat(printing.position()).isEqualTo(1);
        });
        assertThat(Printing.in(history(HELD).report(2019), "now", MET, List.of()))
                .isEmpty();
    }
}
