package org.vpshr.application.rehearsal.answer;

import java.util.HashMap;
import java.util.Map;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.projections.history.RecordedEvent;

/** The states on which decisions rest, made of all that is on record. */
final class DecidedSubjects {
    private final Map<Subject, Aggregate> states = new HashMap<>();
    private long events;

    private DecidedSubjects() {}

    /** How many subjects there are, and of how many events they are made. */
    static String of(VoluntaryPrinciples record) {
        DecidedSubjects all = new DecidedSubjects();
        record.history().forEach(all::apply);
        return all.states.size() + " subjects, made of " + all.events + " events";
    }

    private void apply(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        states.compute(
                event.subject(),
                (subject, before) -> (before == null ? Aggregates.initial(subject) : before).evolve(event));
        events++;
    }
}
