package org.vpshr.projections.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.history.RecordedEvent;

/** An entry while its events pass by: what it says as far as the audience may know, and whether it was shown any of it. */
final class SeenEntry {
    private final DomainEvent origin;
    private final List<Amendment> beforeShown = new ArrayList<>();
    private Entry said;
    private int version = 1;
    private boolean shown;
    private Subject subject;
    private Circle restrictedTo = Circle.INTERNAL;
    private Circle mediumRestrictedTo = Circle.INTERNAL;

    SeenEntry(RecordedEvent brought, Entry said) {
        this.origin = brought.event();
        this.subject = brought.subject();
        this.said = said;
    }

    /** What it belongs to. */
    Subject subject() {
        return subject;
    }

    void movedTo(Subject other) {
        subject = other;
    }

    EntryId id() {
        return said.id();
    }

    /** What it says after the amendments that the audience may see. */
    Entry said() {
        return said;
    }

    /** Which version of it stands, those counted that the audience may not see. */
    int version() {
        return version;
    }

    boolean shown() {
        return shown;
    }

    void amendedUnseen() {
        version++;
    }

    /** What the entry says after the amendment; nothing when it was taken back. */
    Optional<Entry> amended(Amendment by) {
        version++;
        Optional<Entry> now = by.applyTo(said);
        now.ifPresent(entry -> said = entry);
        if (!shown) {
            beforeShown.add(by);
        }
        return now;
    }

    /** The event that brought it, as if the entry had been told at first as it reads when it is shown. */
    DomainEvent begin() {
        shown = true;
        return beforeShown.isEmpty() ? origin : new NamedParties(this::meant).in(origin);
    }

    private Party meant(Party named) {
        Party meant = named;
        for (Amendment amendment : beforeShown) {
            meant = amendment.applyTo(meant);
        }
        return meant;
    }

    /** Who is told of what befell it: of a restriction, who is within it, and of its end, who was told of it. */
    Circle toldTo(DomainEvent event) {
        return switch (event) {
            case DossierEvent.EntryRestricted e -> restrictedTo = e.audience().circle();
            case DossierEvent.EntryReleased e -> restrictedTo;
            case DossierEvent.MediumRestricted e ->
                mediumRestrictedTo = e.audience().circle();
            case DossierEvent.MediumReleased e -> mediumRestrictedTo;
            default -> event.circle();
        };
    }
}
