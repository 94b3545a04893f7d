package org.vpshr.projections.entries;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        }
        if (recorded.event() instanceof DossierEvent shared) {
            amend(recorded, shared);
        } else if (recorded.event() instanceof EngagementEvent.AdvocacyAchieved e) {
            change(e.advocacy(), c -> c.touched(recorded));
        }
    }

    private void amend(Recorded by, DossierEvent event) {
        switch (event) {
            case DossierEvent.EntryCorrected e -> change(e.after().id(), c -> c.now(by, e.after()));
            case DossierEvent.WhenRefined e ->
                change(e.entry(), c -> c.now(by, c.entry().with(e.after())));
            case DossierEvent.EntryReattributed e ->
                change(e.entry(), c -> c.now(by, c.entry().with(e.from(), e.to())));
            case DossierEvent.EntryWithdrawn e -> change(e.entry(), c -> c.taken(by));
            case DossierEvent.EntryContradicted e -> change(e.entry(), c -> c.contradicted(by, e));
            case DossierEvent.EntryRestricted e -> change(e.entry(), c -> c.limited(by, e.audience()));
            case DossierEvent.EntryReleased e -> change(e.entry(), c -> c.limited(by, null));
            case DossierEvent.EntryMoved e -> change(e.moved().id(), c -> c.moved(by, e.to()));
            case DossierEvent.MediumRestricted e -> change(e.medium(), c -> c.mediumLimited(by, e.audience()));
            case DossierEvent.MediumReleased e -> change(e.medium(), c -> c.mediumLimited(by, null));
            case DossierEvent.PlanKept e -> change(e.plan(), c -> c.touched(by));
            case DossierEvent.PlanMoved e -> change(e.plan(), c -> c.touched(by));
            case DossierEvent.PlanDropped e -> change(e.plan(), c -> c.touched(by));
            case DossierEvent.PositionStated e -> {}
            case DossierEvent.ResultReported e -> {}
            case DossierEvent.LessonDrawn e -> {}
            case DossierEvent.ChallengeNamed e -> {}
            case DossierEvent.StatementRelayed e -> {}
            case DossierEvent.PlanMade e -> {}
            case DossierEvent.MediumAdded e -> {}
        }
    }

    private void change(EntryId id, UnaryOperator<Chronicle> change) {
        chronicles.computeIfPresent(id, (key, chronicle) -> change.apply(chronicle));
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
