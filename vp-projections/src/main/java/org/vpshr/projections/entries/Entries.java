package org.vpshr.projections.entries;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.Recorded;

/** Every entry with its whole life, in the order of recording. */
public final class Entries implements Fold {
    private final Map<EntryId, Chronicle> chronicles = new LinkedHashMap<>();

    @Override
    public void apply(Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event instanceof CarriesEntry brings) {
            Entry entry = brings.entry();
            chronicles.put(entry.id(), Chronicle.begun(recorded, entry));
        } else {
            event.touches().ifPresent(id -> chronicles.computeIfPresent(id, (key, c) -> developed(c, recorded)));
        }
    }

    private static Chronicle developed(Chronicle c, Recorded by) {
        return by.event() instanceof DossierEvent.Development development ? after(development, c, by) : c.touched(by);
    }

    private static Chronicle after(DossierEvent.Development development, Chronicle c, Recorded by) {
        return switch (development) {
            case DossierEvent.Amendment e ->
                e.applyTo(c.entry()).map(entry -> c.now(by, entry)).orElseGet(() -> c.taken(by));
            case DossierEvent.EntryContradicted e -> c.contradicted(by, e);
            case DossierEvent.EntryRestricted e -> c.limited(by, e.audience());
            case DossierEvent.EntryReleased e -> c.limited(by, null);
            case DossierEvent.EntryMoved e -> c.moved(by, e.to());
            case DossierEvent.MediumRestricted e -> c.mediumLimited(by, e.audience());
            case DossierEvent.MediumReleased e -> c.mediumLimited(by, null);
            case DossierEvent.PlanKept e -> c.touched(by);
            case DossierEvent.PlanMoved e -> c.touched(by);
            case DossierEvent.PlanDropped e -> c.touched(by);
        };
    }

    /** All entries in the order in which they were recorded. */
    public Collection<Chronicle> all() {
        return Collections.unmodifiableCollection(chronicles.values());
    }

    /** The entries that were not taken back, in the order in which they were recorded. */
    public List<Chronicle> standing() {
        return chronicles.values().stream().filter(c -> !c.withdrawn()).toList();
    }

    /** Whether it tells a second time what another standing entry tells; a fact told twice counts once (rule 47). */
    public boolean retold(Chronicle chronicle) {
        return chronicle
                .entry()
                .linkedTo(Link.Kind.REPEATS)
                .flatMap(this::find)
                .filter(c -> !c.withdrawn())
                .isPresent();
    }

    public Optional<Chronicle> find(EntryId id) {
        return Optional.ofNullable(chronicles.get(id));
    }
}
