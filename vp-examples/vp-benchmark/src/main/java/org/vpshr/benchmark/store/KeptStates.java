package org.vpshr.benchmark.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;

/**
 * The states that decide, all in memory, so that nothing is read again. Of a long subject they keep how it began and what came
 * last, beyond which no generated command goes back.
 */
final class KeptStates {
    private static final int MOST = 300;
    private static final int LAST = 200;

    private final Map<Subject, Kept> kept = new HashMap<>();

    /** What decisions about other subjects find. */
    private final Map<Tag, List<DomainEvent>> byTag = new HashMap<>();

    private final class Kept {
        private final Subject subject;
        private final List<DomainEvent> lasting = new ArrayList<>();
        private final List<DomainEvent> last = new ArrayList<>();
        private Aggregate state;

        Kept(Subject subject) {
            this.subject = subject;
            this.state = Aggregates.initial(subject);
        }

        void add(DomainEvent event, boolean lasts) {
            (lasts ? lasting : last).add(event);
            state = state.evolve(event);
            if (last.size() > MOST) {
                forget();
            }
        }

        private void forget() {
            List<DomainEvent> old = last.subList(0, last.size() - LAST);
            old.forEach(event -> event.touches().map(Tags::entry).ifPresent(byTag::remove));
            old.clear();
            state = Aggregates.initial(subject);
            lasting.forEach(event -> state = state.evolve(event));
            last.forEach(event -> state = state.evolve(event));
        }
    }

    Decision decide(Command command) {
        Aggregate state = of(command.subject()).state;
        for (DomainEvent event : ofOthers(command)) {
            state = state.evolve(event);
        }
        return state.decide(command);
    }

    private Set<DomainEvent> ofOthers(Command command) {
        SortedSet<Tag> tags = Boundary.of(command).tags();
        Set<DomainEvent> found = new LinkedHashSet<>();
        for (Tag tag : tags) {
            byTag.getOrDefault(tag, List.of()).stream()
                    .filter(event -> !event.subject().equals(command.subject()))
                    .forEach(found::add);
        }
        return found;
    }

    void take(Command command, DomainEvent event) {
        of(event.subject()).add(event, command instanceof BeginsState);
        for (Tag tag : event.tags()) {
            boolean own = tag.equals(Tags.subject(event.subject()));
            if (!own || event.subject() instanceof Subject.PersonId) {
                byTag.computeIfAbsent(tag, none -> new ArrayList<>()).add(event);
            }
        }
    }

    private Kept of(Subject subject) {
        return kept.computeIfAbsent(subject, Kept::new);
    }
}
