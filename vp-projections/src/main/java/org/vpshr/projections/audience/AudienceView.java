package org.vpshr.projections.audience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The history as one audience may see it. Events are handed in in their order; what the audience may not see comes out as
 * if it had never been recorded: entries, versions of entries, amendments, links to them, what they show. Restrictions,
 * releases and erasures bind whatever was recorded before them (rule 112). An erased entry is in no audience's view.
 */
public final class AudienceView {
    private final Reader reader;
    /** As it is bound now; and as it was bound when it was printed, for what was not printed then. */
    private final List<Bounds> bounds;

    private final Map<EntryId, SeenEntry> entries = new HashMap<>();

    /**
     * The view of an audience.
     *
     * @param audience for whom it is
     * @param binding the restrictions, releases and erasures that bind this view, in their order; others may be among
     *     them
     */
    public AudienceView(Circle audience, Iterable<RecordedEvent> binding) {
        this(new Reader(audience, null), List.of(bounds(binding)));
    }

    private AudienceView(Reader reader, List<Bounds> bounds) {
        this.reader = reader;
        this.bounds = bounds;
    }

    private static Bounds bounds(Iterable<RecordedEvent> binding) {
        Bounds bounds = new Bounds();
        binding.forEach(bounds::apply);
        return bounds;
    }

    /**
     * {@return the same view for whoever belongs to a government: what is internal to others is not shown}
     *
     * @param government the government, by its country
     */
    public AudienceView within(Country government) {
        return new AudienceView(new Reader(reader.circle(), government), bounds);
    }

    /**
     * {@return the same view of what was printed then: what was released later was not in it}
     *
     * @param binding what bound it then
     */
    public AudienceView alsoBoundBy(Iterable<RecordedEvent> binding) {
        return new AudienceView(
                reader,
                Stream.concat(bounds.stream(), Stream.of(bounds(binding))).toList());
    }

    /** {@return the view of who may see all of a history that nothing binds} */
    public static AudienceView ofAll() {
        return new AudienceView(Circle.INTERNAL, List.of());
    }

    /** {@return for whom it is} */
    public Circle audience() {
        return reader.circle();
    }

    private boolean mayBeSeen(EntryId entry, int version) {
        return bounds.stream().allMatch(each -> !each.erased(entry) && reader.sees(each.of(entry, version)));
    }

    private boolean seesWhatIsMeantFor(Circle circle, Contribution by) {
        return reader.sees(new Meant(circle, by.by().government()));
    }

    /**
     * {@return the event as the audience may see it; nothing where it may not know of it}
     *
     * @param recorded an event with its position
     */
    public Optional<RecordedEvent> seen(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        Optional<DomainEvent> seen = event instanceof CarriesEntry brings
                ? brought(recorded, brings.entry())
                : event.touches().map(entry -> touching(entry, event)).orElseGet(() -> told(event, event.circle()));
        return seen.map(as -> as == event
                ? recorded
                : new RecordedEvent(recorded.position(), recorded.recorded(), as, subject(recorded, as)));
    }

    /** An entry that was moved before it is shown belongs from the first to where it was moved. */
    private Subject subject(RecordedEvent recorded, DomainEvent as) {
        return as instanceof CarriesEntry brings
                ? Objects.requireNonNull(entries.get(brings.entry().id())).subject()
                : recorded.subject();
    }

    private Optional<DomainEvent> told(DomainEvent event, Circle to) {
        return seesWhatIsMeantFor(to, event.contribution()) ? Optional.of(event) : Optional.empty();
    }

    private Optional<DomainEvent> brought(RecordedEvent recorded, Entry entry) {
        SeenEntry known = new SeenEntry(recorded, entry);
        entries.put(entry.id(), known);
        return shows(known) ? Optional.of(begun(known)) : Optional.empty();
    }

    private boolean shows(SeenEntry known) {
        Entry said = known.said();
        return seesWhatIsMeantFor(said.audience().circle(), said.contribution())
                && mayBeSeen(known.id(), known.version());
    }

    private DomainEvent begun(SeenEntry known) {
        DomainEvent event = withoutHiddenMedium(known.begin());
        Entry entry = visible(known.said());
        return event.statedEntry().filter(said -> said == entry).isPresent() ? event : event.with(entry);
    }

    private DomainEvent withoutHiddenMedium(DomainEvent event) {
        if (event instanceof DossierEvent.MediumAdded added
                && !bounds.stream()
                        .allMatch(
                                each -> reader.sees(each.ofMedium(added.entry().id())))) {
            return new DossierEvent.MediumAdded(
                    added.subject(), added.entry(), added.medium().withheld());
        }
        return event;
    }

    /** With the attributes that are for the audience, as far as they can be read. */
    private Entry visible(Entry entry) {
        Entry linked = withoutHiddenLinks(entry);
        return linked.attributes().stream().allMatch(this::isShown)
                ? linked
                : linked.withAttributes(shown(linked.attributes()));
    }

    private List<Attribute> shown(List<Attribute> attributes) {
        return attributes.stream().filter(this::isShown).toList();
    }

    /** What is the ministry's own is for the ministry alone, whoever may see the entry; of other ministries none can be read. */
    private boolean isShown(Attribute attribute) {
        return attribute.isRead() && (attribute.open() || reader.circle() == Circle.INTERNAL);
    }

    private Entry withoutHiddenLinks(Entry entry) {
        return entry.links().stream().allMatch(link -> isShown(link.to()))
                ? entry
                : entry.withLinks(entry.links().stream()
                        .filter(link -> isShown(link.to()))
                        .toList());
    }

    /** Whether the audience may know of the entry; of one that did not pass by, only what binds it can be said. */
    private boolean isShown(EntryId entry) {
        @Nullable SeenEntry known = entries.get(entry);
        return known == null ? mayBeSeen(entry, Integer.MAX_VALUE) : known.shown();
    }

    private Optional<DomainEvent> touching(EntryId entry, DomainEvent event) {
        @Nullable SeenEntry known = entries.get(entry);
        if (known == null) {
            return isShown(entry) ? told(event, ofUnknown(event)) : Optional.empty();
        }
        if (event instanceof Amendment amendment) {
            return amended(known, amendment);
        }
        if (event instanceof DossierEvent.EntryMoved moved) {
            known.movedTo(moved.to());
        }
        Circle to = known.toldTo(event);
        return known.shown() ? told(event, to).flatMap(this::withoutHiddenGround) : Optional.empty();
    }

    /** Who is told what is said of an entry that did not pass by; an erratum quotes it, and nobody can say whether it is for them. */
    private static Circle ofUnknown(DomainEvent event) {
        return event instanceof DossierEvent.Limitation || event instanceof ReportEvent.ErratumIssued
                ? Circle.INTERNAL
                : event.circle();
    }

    /** What is not seen of the life of an entry has no part in what is seen of it. */
    private Optional<DomainEvent> amended(SeenEntry known, Amendment amendment) {
        if (!seesWhatIsMeantFor(amendment.circle(), amendment.contribution())) {
            known.amendedUnseen();
            return Optional.empty();
        }
        List<Attribute> before = shown(known.said().attributes());
        Optional<Entry> now = known.amended(amendment);
        if (!shows(known)) {
            return Optional.empty();
        }
        if (known.shown()) {
            return withoutHidden(amendment, before, known.said());
        }
        return now.isEmpty() ? Optional.empty() : Optional.of(begun(known));
    }

    private Optional<DomainEvent> withoutHidden(Amendment amendment, List<Attribute> before, Entry said) {
        if (amendment instanceof DossierEvent.EntryAmended amended) {
            return withoutHiddenAttributes(amended.linkedOnlyTo(this::isShown), before);
        }
        return Optional.of(amendment.statedEntry().isPresent() ? amendment.with(visible(said)) : amendment);
    }

    /** What changes nothing for the audience is not told to it. */
    private Optional<DomainEvent> withoutHiddenAttributes(DossierEvent.EntryAmended amended, List<Attribute> before) {
        EntryRevision change = amended.change();
        if (change.attributes().isKept()) {
            return Optional.of(amended);
        }
        List<Attribute> after = shown(change.attributes().added().orElse(List.of()));
        EntryRevision seen = after.equals(before) ? change.keepingAttributes() : change.attributes(after);
        return seen.isNone() ? Optional.empty() : Optional.of(amended.with(seen));
    }

    /** What rests on entries that are not shown, and on nothing else, is not seen either. */
    private Optional<DomainEvent> withoutHiddenGround(DomainEvent event) {
        return switch (event) {
            case DossierEvent.PlanKept e -> shownBy(e);
            case EngagementEvent.AdvocacyAchieved e -> isShown(e.by()) ? Optional.of(e) : Optional.empty();
            // an erratum quotes what was printed, which may be a version that is withheld
            case ReportEvent.ErratumIssued e -> mayBeSeen(e.entry(), 1) ? Optional.of(e) : Optional.empty();
            default -> Optional.of(event);
        };
    }

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
