package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.events.BoundaryTags;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.policy.Sight;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.rule.Findings;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Decides a command on what an actor may see of what the decision rests on. A command has to hold on that alone, so that
 * neither its refusal nor its success tells of the rest. One is made for what is recorded together; it reads on from where
 * it was for each command.
 */
public final class Foresight {
    private final EventLog ledger;
    private final EventReader events;
    private final Function<Subject, Aggregate> beginnings;
    private final Sight sight;
    private final Map<Subject, Ground> grounds = new HashMap<>();
    private final List<RecordedEvent> binding = new ArrayList<>();
    private long boundUpTo;

    /** @param beginnings the state of a subject about which nothing is recorded */
    public Foresight(EventLog ledger, EventReader events, Function<Subject, Aggregate> beginnings, Sight sight) {
        this.ledger = ledger;
        this.events = events;
        this.beginnings = beginnings;
        this.sight = sight;
    }

    /**
     * What is found on what the actor may see; nothing where it may see all that the decision rests on.
     *
     * @throws org.vpshr.domain.failure.Failure when the command is refused on that
     */
    Optional<Findings> decide(Command command) {
        Boundary boundary = Boundary.of(command);
        long head = ledger.head().position();
        bind(head);
        Ground ground = grounds.computeIfAbsent(boundary.subject(), Ground::new);
        ground.readOn(BoundaryTags.own(boundary.subject(), ledger), head);
        List<StoredRow> beside = beside(boundary, ground.tags, head);
        if (beside.isEmpty()) {
            return ground.found(command);
        }
        Ground others = new Ground(boundary.subject());
        others.take(beside);
        return ground.differs || others.differs ? whole(boundary, head).found(command) : Optional.empty();
    }

    /** What of the events that the command's decision rests on the actor may see, as it sees them, in order. */
    List<RecordedEvent> basis(Command command) {
        long head = ledger.head().position();
        bind(head);
        return List.copyOf(whole(Boundary.of(command), head).shown);
    }

    /** What binds all that came before it: where there is more of it, all is looked at anew. */
    private void bind(long head) {
        List<StoredRow> more = ledger.bearing(Set.of(Tags.BINDING.toString()), boundUpTo + 1, head);
        boundUpTo = head;
        if (!more.isEmpty()) {
            more.forEach(row -> binding.add(recorded(row)));
            grounds.clear();
        }
    }

    private List<StoredRow> beside(Boundary boundary, Set<String> own, long head) {
        Set<String> others = BoundaryTags.beside(boundary, own);
        return others.isEmpty()
                ? List.of()
                : ledger.bearing(others, 0, head).stream()
                        .filter(row -> row.tags().stream().noneMatch(own::contains))
                        .toList();
    }

    private Ground whole(Boundary boundary, long head) {
        Ground ground = new Ground(boundary.subject());
        ground.readOn(BoundaryTags.all(boundary, ledger), head);
        return ground;
    }

    private RecordedEvent recorded(StoredRow row) {
        return new RecordedEvent(
                row.position(),
                row.recorded(),
                events.readOrRefuse(row.toFold(), EventReader.Opening.ALL, ledger.where()));
    }

    /** What decisions rest on, as far as it was read. */
    private final class Ground {
        private Set<String> tags = Set.of();
        private final SeenByActor view = new SeenByActor(sight, binding);
        private final Set<EntryId> known = new HashSet<>();
        private final List<RecordedEvent> shown = new ArrayList<>();
        private Aggregate seen;
        private long upTo;
        private boolean differs;

        Ground(Subject subject) {
            this.seen = beginnings.apply(subject);
        }

        void readOn(Set<String> by, long head) {
            tags = by;
            take(ledger.bearing(tags, upTo + 1, head));
            upTo = head;
        }

        void take(List<StoredRow> rows) {
            List<RecordedEvent> read =
                    rows.stream().map(Foresight.this::recorded).toList();
            Set<Long> taken = rows.stream().map(StoredRow::position).collect(Collectors.toSet());
            for (RecordedEvent each : read) {
                if (each.event() instanceof CarriesEntry brings) {
                    known.add(brings.entry().id());
                }
            }
            read.forEach(each -> named(each.event()).forEach(entry -> lookAt(entry, taken)));
            read.forEach(this::fold);
        }

        /** Who may see an entry of elsewhere has a part in who may see what names it. */
        private void lookAt(EntryId elsewhere, Set<Long> taken) {
            if (known.add(elsewhere)) {
                ledger.bearing(Set.of(Tags.entry(elsewhere).toString()), 0, Long.MAX_VALUE).stream()
                        .filter(row -> !taken.contains(row.position())
                                && row.tags().stream().noneMatch(tags::contains))
                        .forEach(row -> view.seen(recorded(row)));
            }
        }

        private void fold(RecordedEvent recorded) {
            Optional<DomainEvent> as = view.seen(recorded);
            as.ifPresent(event -> {
                seen = seen.evolve(event);
                shown.add(new RecordedEvent(recorded.position(), recorded.recorded(), event));
            });
            differs |= !as.equals(Optional.of(recorded.event()));
        }

        Optional<Findings> found(Command command) {
            return differs ? Optional.of(new Findings(seen.decide(command).findings())) : Optional.empty();
        }
    }

    private static Set<EntryId> named(DomainEvent event) {
        return Stream.of(
                        event.touches().stream(),
                        event.refersTo().stream(),
                        event.statedEntry().stream()
                                .flatMap(entry -> entry.links().stream())
                                .map(Link::to))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
