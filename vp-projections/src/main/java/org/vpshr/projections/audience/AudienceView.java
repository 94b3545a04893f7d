package org.vpshr.projections.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent;
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
        private final List<Amendment> unseen = new ArrayList<>();
        private Entry said;
        private int version = 1;
        private boolean shown;
        private Circle restrictedTo = Circle.INTERNAL;
        private Circle mediumRestrictedTo = Circle.INTERNAL;

        Seen(DomainEvent origin, Entry said) {
            this.origin = origin;
            this.said = said;
        }

        void restricted(DomainEvent event) {
            if (event instanceof DossierEvent.EntryRestricted e) {
                restrictedTo = e.audience().circle();
            }
            if (event instanceof DossierEvent.MediumRestricted e) {
                mediumRestrictedTo = e.audience().circle();
            }
        }

        /** What the entry says after it; nothing when it was taken back. */
        Optional<Entry> amended(Amendment by) {
            Optional<Entry> now = by.applyTo(said);
            now.ifPresent(entry -> said = entry);
            if (!shown) {
                unseen.add(by);
            }
            return now;
        }

        /** The origin with the parties that were meant, where it named others by mistake. */
        DomainEvent withMeantParties(DomainEvent event) {
            return unseen.isEmpty() ? event : new NamedParties(this::meant).in(event);
        }

        private Party meant(Party named) {
            Party meant = named;
            for (Amendment amendment : unseen) {
                meant = amendment.applyTo(meant);
            }
            return meant;
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

    /** The entry as if it had been told so at first. */
    private DomainEvent begun(Seen known) {
        known.shown = true;
        DomainEvent event = known.withMeantParties(withoutHiddenMedium(known.origin));
        Entry entry = visible(known.said);
        return event.statedEntry().filter(said -> said == entry).isPresent() ? event : event.with(entry);
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

    /** Whether the audience may know of the entry; of one that did not pass by, only what binds it can be said. */
    private boolean isShown(EntryId entry) {
        @Nullable Seen known = entries.get(entry);
        return known == null
                ? !bounds.erased(entry) && audience.sees(bounds.of(entry, Integer.MAX_VALUE))
                : known.shown;
    }

    private Optional<DomainEvent> touching(EntryId entry, DomainEvent event) {
        @Nullable Seen known = entries.get(entry);
        if (known != null && event instanceof Amendment amendment) {
            return amended(known, amendment);
        }
        return audience.sees(toldTo(known, event)) && isShown(entry) ? asShown(event) : Optional.empty();
    }

    /** Who is told of what befell an entry: of a restriction, who is within it, and of its end, who was told of it. */
    private static Circle toldTo(@Nullable Seen known, DomainEvent event) {
        if (known != null) {
            known.restricted(event);
        }
        return switch (event) {
            case DossierEvent.EntryRestricted e -> e.audience().circle();
            case DossierEvent.EntryReleased e -> known == null ? Circle.INTERNAL : known.restrictedTo;
            case DossierEvent.MediumRestricted e -> e.audience().circle();
            case DossierEvent.MediumReleased e -> known == null ? Circle.INTERNAL : known.mediumRestrictedTo;
            default -> event.circle();
        };
    }

    private Optional<DomainEvent> asShown(DomainEvent event) {
        return switch (event) {
            case DossierEvent.PlanKept e -> shownBy(e);
            case EngagementEvent.AdvocacyAchieved e -> isShown(e.by()) ? Optional.of(e) : Optional.empty();
            // it quotes what was printed, which may be what is withheld
            case ReportEvent.ErratumIssued e ->
                audience.sees(bounds.of(e.entry(), 1)) ? Optional.of(e) : Optional.empty();
            default -> Optional.of(event);
        };
    }

    /** What is not seen of the life of an entry has no part in what is seen of it. */
    private Optional<DomainEvent> amended(Seen known, Amendment amendment) {
        known.version++;
        if (!audience.sees(amendment.circle())) {
            return Optional.empty();
        }
        Optional<Entry> now = known.amended(amendment);
        if (!shows(known)) {
            return Optional.empty();
        }
        if (known.shown) {
            return Optional.of(amendment.statedEntry().isPresent() ? amendment.with(visible(known.said)) : amendment);
        }
        return now.isEmpty() ? Optional.empty() : Optional.of(begun(known));
    }

    /** A plan that nothing that is seen shows to be kept is not kept, as far as is seen. */
    private Optional<DomainEvent> shownBy(DossierEvent.PlanKept kept) {
        if (kept.evidence().stream().allMatch(this::isShown)) {
            return Optional.of(kept);
        }
        Set<EntryId> evidence =
                kept.evidence().stream().filter(this::isShown).collect(Collectors.toCollection(TreeSet::new));
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new DossierEvent.PlanKept(
                        kept.subject(), kept.contribution(), kept.plan(), kept.outcome(), evidence, kept.audience()));
    }
}
