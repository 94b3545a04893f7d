package org.vpshr.application.dataset.content;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.When;
import org.vpshr.projections.audience.NamedParties;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * A recorded event as its audience may see it.
 *
 * @param event with the parties that are meant, where a mix-up was put right (rule 110)
 * @param entry whose life it belongs to; null where it is about no entry
 */
record FactRow(
        RecordedEvent recorded, DomainEvent event, @Nullable EntryHistory entry) {

    static FactRow of(RecordedEvent recorded, EntryHistory entry) {
        DomainEvent event = recorded.event() instanceof CarriesEntry
                ? new NamedParties(entry::withCorrectParty).in(recorded.event())
                : recorded.event();
        return new FactRow(recorded, event, entry);
    }

    static FactRow alone(RecordedEvent recorded) {
        return new FactRow(recorded, recorded.event(), null);
    }

    Optional<EntryId> entryId() {
        return Optional.ofNullable(entry).map(history -> history.entry().id());
    }

    private boolean bringsEntry() {
        return entry != null && event instanceof CarriesEntry;
    }

    Subject subject() {
        return entry == null ? recorded.subject() : entry.subject();
    }

    Circle circle() {
        return entry != null && bringsEntry() ? entry.circle() : event.circle();
    }

    /** When it was so, of what is so in time. */
    @Nullable
    When when() {
        return entry != null && bringsEntry() ? entry.entry().when() : null;
    }

    /** When it was taken back. */
    @Nullable
    Instant until() {
        return entry != null && bringsEntry() ? takenBack(entry) : null;
    }

    static @Nullable Instant takenBack(EntryHistory entry) {
        return entry.life().stream()
                .filter(each -> each.event() instanceof DossierEvent.EntryWithdrawn)
                .map(RecordedEvent::recorded)
                .findFirst()
                .orElse(null);
    }
}
