package org.vpshr.projections.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.projections.given.AHistory.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.given.WithheldTexts;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;

class EventWordingTest {
    private static final Side READER =
            new Side("2018", history().report(), history().known(0, Circle.PUBLIC), LocalDate.parse("2019-06-30"));

    static Stream<DomainEvent> events() {
        return EveryFact.events().stream().map(Samples.full()::of);
    }

    private static RecordedEvent recorded(DomainEvent event) {
        return new RecordedEvent(1, Instant.EPOCH, event);
    }

    private static Optional<EventWording> worded(DomainEvent event) {
        return EventWording.of(recorded(event), Optional.empty(), READER);
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatever_becomes_of_an_entry_on_record_is_put_into_words(DomainEvent event) {
        boolean becomes = event.touches().isPresent()
                && !(event instanceof CarriesEntry)
                && !(event instanceof EntryErased) // of which nothing is told
                && !(event instanceof ErratumIssued); // that befell the report, and is told of it

        assertThat(worded(event).isPresent()).isEqualTo(becomes);
    }

    @ParameterizedTest
    @MethodSource("events")
    void of_a_text_that_is_withheld_there_is_no_word(DomainEvent event) {
        DomainEvent withheld = WithheldTexts.of(event);

        assertThat(worded(withheld).toString()).doesNotContain(StandIn.WITHHELD);
        assertThat(Cause.of(recorded(withheld)).toString()).doesNotContain(StandIn.WITHHELD);
    }
}
