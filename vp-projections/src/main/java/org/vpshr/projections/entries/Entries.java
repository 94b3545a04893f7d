package org.vpshr.projections.entries;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Telling;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
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
        if (recorded.event() instanceof Telling telling) {
            Entry entry = telling.entry();
            chronicles.put(entry.id(), Chronicle.begun(recorded, entry));
        } else {
            touched(recorded.event())
                    .ifPresent(id -> chronicles.computeIfPresent(id, (key, c) -> amended(c, recorded)));
        }
    }

    private static Chronicle amended(Chronicle c, Recorded by) {
        return switch (by.event()) {
            case DossierEvent.EntryCorrected e -> c.now(by, e.after());
            case DossierEvent.WhenRefined e -> c.now(by, c.entry().with(e.after()));
            case DossierEvent.EntryReattributed e -> c.now(by, c.entry().with(e.from(), e.to()));
            case DossierEvent.EntryWithdrawn e -> c.taken(by);
            case DossierEvent.EntryContradicted e -> c.contradicted(by, e);
            case DossierEvent.EntryRestricted e -> c.limited(by, e.audience());
            case DossierEvent.EntryReleased e -> c.limited(by, null);
            case DossierEvent.EntryMoved e -> c.moved(by, e.to());
            case DossierEvent.MediumRestricted e -> c.mediumLimited(by, e.audience());
            case DossierEvent.MediumReleased e -> c.mediumLimited(by, null);
            default -> c.touched(by);
        };
    }

    /** The entry to whose life the event belongs: the one that it brings, or changes, or tells the outcome of. */
    public static Optional<EntryId> touched(DomainEvent event) {
        return switch (event) {
            case Telling e -> Optional.of(e.entry().id());
            case DossierEvent e -> Optional.of(amended(e));
            case EngagementEvent.AdvocacyAchieved e -> Optional.of(e.advocacy());
            default -> Optional.empty();
        };
    }

    private static EntryId amended(DossierEvent event) {
        return switch (event) {
            case Telling e -> e.entry().id();
            case DossierEvent.EntryCorrected e -> e.after().id();
            case DossierEvent.WhenRefined e -> e.entry();
            case DossierEvent.EntryReattributed e -> e.entry();
            case DossierEvent.EntryWithdrawn e -> e.entry();
            case DossierEvent.EntryContradicted e -> e.entry();
            case DossierEvent.EntryRestricted e -> e.entry();
            case DossierEvent.EntryReleased e -> e.entry();
            case DossierEvent.EntryMoved e -> e.moved().id();
            case DossierEvent.MediumRestricted e -> e.medium();
            case DossierEvent.MediumReleased e -> e.medium();
            case DossierEvent.PlanKept e -> e.plan();
            case DossierEvent.PlanMoved e -> e.plan();
            case DossierEvent.PlanDropped e -> e.plan();
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

    /**
     * Whether an event recorded later than the state asked for binds it all the same: a restriction, or the lifting of
     * one (rule 112).
     */
    public static boolean bindsOlderStates(Recorded recorded) {
        return recorded.event() instanceof DossierEvent.EntryRestricted
                || recorded.event() instanceof DossierEvent.EntryReleased
                || recorded.event() instanceof DossierEvent.MediumRestricted
                || recorded.event() instanceof DossierEvent.MediumReleased;
    }
}
