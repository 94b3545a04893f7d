package org.vpshr.application.recording;

import java.util.List;
import java.util.Optional;
import org.vpshr.application.policy.Sight;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Events as an actor sees them, handed in in their order: of its own government's what its circle sees, of others' what
 * every participant sees at most, and whatever its desks wrote themselves.
 */
final class SeenByActor {
    private final Sight sight;
    private final AudienceView atHome;
    private final AudienceView elsewhere;

    SeenByActor(Sight sight, List<RecordedEvent> binding) {
        this.sight = sight;
        this.atHome = new AudienceView(sight.atHome(), binding);
        this.elsewhere = new AudienceView(sight.elsewhere(), binding);
    }

    /** The event as the actor sees it; nothing where it may not know of it. */
    Optional<DomainEvent> seen(RecordedEvent recorded) {
        Optional<RecordedEvent> own = atHome.seen(recorded);
        Optional<RecordedEvent> others = elsewhere.seen(recorded);
        DomainEvent event = recorded.event();
        Desk by = event.statedEntry()
                .map(Entry::contribution)
                .map(Contribution::by)
                .orElse(event.contribution().by());
        boolean home = sight.isOwn(event.subject().owner().orElse(by.government()));
        if (sight.wrote(by) || home && sight.atHome() == Circle.INTERNAL) {
            return Optional.of(event);
        }
        return (home ? own : others).map(RecordedEvent::event);
    }
}
