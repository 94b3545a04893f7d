package org.vpshr.projections.audience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The history as one audience may see it. Events are handed in in their order; what the audience may not see comes out as
 * if it had never been recorded: entries, versions of entries, amendments, links to them. Restrictions, releases and
 * erasures bind whatever was recorded before them (rule 112). An erased entry is in no audience's view.
 */
public final class AudienceView {
    private final Circle audience;
    private final Bounds bounds = new Bounds();
    private final Map<EntryId, Seen> entries = new HashMap<>();

    /** An entry while its events pass by. */
    private static final class Seen {
        private final DomainEvent origin;
        private Entry said;
        private int version = 1;
        private boolean shown;

        Seen(DomainEvent origin, Entry said) {
            this.origin = origin;
            this.said = said;
        }
    }

    /** @param binding the restrictions, releases and erasures that bind this view, in their order; others may be among them */
    public AudienceView(Circle audience, Iterable<RecordedEvent> binding) {
        this.audience = audience;
        binding.forEach(bounds::apply);
    }

    /** For who may see all of a history that nothing binds. */
    public static AudienceView ofAll() {
        return new AudienceView(Circle.INTERNAL, List.of());
    }

    public Circle audience() {
        return audience;
    }

    /** The event as the audience may see it; nothing where it may not know of it. */
    public Optional<RecordedEvent> seen(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        Optional<DomainEvent> seen = event instanceof CarriesEntry brings
                ? brought(event, brings.entry())
                : event.touches().map(entry -> touching(entry, event)).orElseGet(() -> plain(event));
        return seen.map(as -> as == event ? recorded : new RecordedEvent(recorded.position(), recorded.recorded(), as));
    }

    private Optional<DomainEvent> plain(DomainEvent event) {
        return audience.sees(event.circle()) ? Optional.of(event) : Optional.empty();
    }

    private Optional<DomainEvent> brought(DomainEvent event, Entry entry) {
        Seen known = new Seen(event, entry);
        entries.put(entry.id(), known);
        return shows(known) ? Optional.of(begun(known)) : Optional.empty();
    }

    private boolean shows(Seen known) {
        EntryId id = known.said.id();
        return !bounds.erased(id)
                && audience.sees(known.said.audience().circle())
                && audience.sees(bounds.of(id, known.version));
    }

    private DomainEvent begun(Seen known) {
        known.shown = true;
        DomainEvent event = withoutHiddenMedium(known.origin);
        return known.said.links().stream().allMatch(link -> isShown(link.to()))
                        && known.said == known.origin.statedEntry().orElseThrow()
                ? event
                : event.with(visible(known.said));
    }

    private DomainEvent withoutHiddenMedium(DomainEvent event) {
        if (event instanceof DossierEvent.MediumAdded added
                && !audience.sees(bounds.ofMedium(added.entry().id()))) {
            return new DossierEvent.MediumAdded(added.subject(), added.entry(), added.medium().withheld());
        }
        return event;
    }

    private Entry visible(Entry entry) {
        return entry.links().stream().allMatch(link -> isShown(link.to()))
                ? entry
                : entry.withLinks(entry.links().stream()
                        .filter(link -> isShown(link.to()))
                        .toList());
    }

    /** Whether the audience may know of the entry; of one that did not pass by nothing can be said, and it is not hidden. */
    private boolean isShown(EntryId entry) {
        @Nullable Seen known = entries.get(entry);
        return known == null || known.shown;
    }

    private Optional<DomainEvent> touching(EntryId entry, DomainEvent event) {
        @Nullable Seen known = entries.get(entry);
        if (known == null) {
            return plain(event);
        }
        if (event instanceof Amendment amendment) {
            return amended(known, amendment);
        }
        if (!known.shown || !shows(known) || !audience.sees(event.circle())) {
            return Optional.empty();
        }
        return switch (event) {
            case DossierEvent.EntryRestricted e -> plain(e, e.audience().circle());
            case DossierEvent.EntryReleased e -> audience == Circle.INTERNAL ? Optional.of(e) : Optional.empty();
            case DossierEvent.MediumRestricted e -> plain(e, e.audience().circle());
            case DossierEvent.MediumReleased e -> audience == Circle.INTERNAL ? Optional.of(e) : Optional.empty();
            case DossierEvent.PlanKept e -> Optional.of(withVisibleEvidence(e));
            default -> Optional.of(event);
        };
    }

    private Optional<DomainEvent> plain(DomainEvent event, Circle circle) {
        return audience.sees(circle) ? Optional.of(event) : Optional.empty();
    }

    /** What is not seen of the life of an entry has no part in what is seen of it. */
    private Optional<DomainEvent> amended(Seen known, Amendment amendment) {
        known.version++;
        if (!audience.sees(amendment.circle())) {
            return Optional.empty();
        }
        Optional<Entry> now = amendment.applyTo(known.said);
        now.ifPresent(entry -> known.said = entry);
        if (!shows(known)) {
            return Optional.empty();
        }
        if (known.shown) {
            return Optional.of(amendment.statedEntry().isPresent() ? amendment.with(visible(known.said)) : amendment);
        }
        return now.isEmpty() ? Optional.empty() : Optional.of(begun(known));
    }

    private DossierEvent.PlanKept withVisibleEvidence(DossierEvent.PlanKept kept) {
        Set<EntryId> evidence = kept.evidence().stream().filter(this::isShown).collect(Collectors.toSet());
        return new DossierEvent.PlanKept(
                kept.subject(), kept.contribution(), kept.plan(), kept.outcome(), evidence, kept.audience());
    }
}
