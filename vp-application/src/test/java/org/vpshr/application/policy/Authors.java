package org.vpshr.application.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;

/**
 * Who wrote what, without a record: one desk all of it, for everybody, but for what is said otherwise.
 *
 * @param entries those that another wrote; none stands for an entry that is not there
 * @param parties those that another registered
 */
record Authors(Desk all, Map<EntryId, Optional<Authored>> entries, Map<Subject, Desk> parties, Desk ofStates)
        implements Authorship {

    static Authors of(Desk all) {
        return new Authors(all, Map.of(), Map.of(), all);
    }

    Authors but(Map<EntryId, Optional<Authored>> others) {
        return new Authors(all, others, parties, ofStates);
    }

    Authors registering(Map<Subject, Desk> others) {
        return new Authors(all, entries, others, ofStates);
    }

    Authors making(Desk states) {
        return new Authors(all, entries, parties, states);
    }

    @Override
    public Optional<Authored> entry(EntryId id) {
        return entries.getOrDefault(id, Optional.of(about("workinggroup/PE/gt-pv", all, Circle.PUBLIC)));
    }

    static Authored about(String subject, Desk by, Circle circle) {
        return new Authored(Subject.parse(subject), by, circle);
    }

    @Override
    public Optional<Desk> registered(Subject party) {
        return Optional.of(parties.getOrDefault(party, all));
    }

    @Override
    public List<Authored> making(Target.SharedState state) {
        return List.of(new Authored(state.subject(), ofStates, Circle.PUBLIC));
    }

    /** Tells of each entry that is asked for. */
    record Asked(Authors authors, Consumer<EntryId> told) implements Authorship {
        @Override
        public Optional<Authored> entry(EntryId id) {
            told.accept(id);
            return authors.entry(id);
        }

        @Override
        public Optional<Desk> registered(Subject party) {
            return authors.registered(party);
        }

        @Override
        public List<Authored> making(Target.SharedState state) {
            return authors.making(state);
        }
    }
}
