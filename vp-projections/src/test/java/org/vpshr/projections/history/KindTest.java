package org.vpshr.projections.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.host.HostEvent;
import org.vpshr.domain.host.HostType;
import org.vpshr.projections.given.Outline;

class KindTest {
    private static final HostEvent GRANT = new HostEvent(
            PERU,
            new HostType("minbuza", "EventHeld", 1),
            anEntry("pe-grant").saying("A grant was named.").build(),
            Set.of(),
            List.of());

    @Test
    void a_kind_bears_the_stable_name_of_the_event_under_the_subject_of_its_entry() {
        EventHeld held = new EventHeld(PERU, anEntry("met").build(), EventKind.INCOMING_VISIT);

        assertThat(Kind.of(held).matches("engagement.EventHeld:incoming-visit", held.qualifier()))
                .isTrue();
        assertThat(Kind.of(Subject.parse("forum/NL/igf"), held)).hasToString("forum.EventHeld");
    }

    @Test
    void a_ministrys_own_fact_is_selected_by_its_own_name_and_by_none_of_the_librarys() {
        assertThat(Kind.of(GRANT).matches("engagement.minbuza.EventHeld", "")).isTrue();
        assertThat(Kind.of(GRANT).matches("*.minbuza.EventHeld", "")).isTrue();
        assertThat(Kind.of(GRANT).matches("engagement.EventHeld", "")).isFalse();
        assertThat(Kind.of(GRANT).matches("*.EventHeld", "")).isFalse();
    }

    @Test
    void a_ministrys_own_fact_is_printed_where_a_template_places_it_or_not_at_all() {
        HostEvent ofTheInitiative = new HostEvent(
                new Subject.InitiativeId(), GRANT.type(), anEntry("vpi-grant").build(), Set.of(), List.of());

        assertThat(Outline.entries(history(GRANT).report())).isEmpty();
        assertThat(Outline.entries(history(ofTheInitiative).report())).containsExactly("vpi-grant");
    }
}
