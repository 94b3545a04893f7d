package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;

/** A history by chance, the same for the same seed: commands of every kind, and what the domain accepts of them. */
public final class SomeHistory {
    private static final List<CountryEngagementId> SUBJECTS =
            List.of(Subjects.PERU, Subjects.NIGERIA, Subjects.GHANA, Subjects.MYANMAR);
    private static final Contribution LATER = aContribution("2019-06-01");

    private final SomeCommands commands;
    private final Map<Subject, Aggregate> states = new HashMap<>();
    private final AHistory history = AHistory.history();
    private final List<EntryId> entries = new ArrayList<>();

    private SomeHistory(long seed, boolean restricting) {
        this.commands = new SomeCommands(
                new Random(seed),
                restricting,
                SUBJECTS,
                () -> history.recorded().size(),
                () -> entries);
        SUBJECTS.forEach(subject -> states.put(subject, Aggregates.initial(subject)));
    }

    public static AHistory ofSeed(long seed, int events) {
        return new SomeHistory(seed, true).grown(events);
    }

    public static AHistory withoutRestrictions(long seed, int events) {
        return new SomeHistory(seed, false).grown(events);
    }

    private AHistory grown(int events) {
        happened(new PersonRegistered(new Subject.PersonId("koch"), LATER, new PersonName("koch", "Dirk-Jan Koch")));
        while (history.recorded().size() < events) {
            Command command = commands.next();
            try {
                Objects.requireNonNull(states.get(command.subject()))
                        .decide(command)
                        .events()
                        .forEach(this::happened);
            } catch (RuleViolation refused) {
                continue;
            }
        }
        return history.first(events);
    }

    private void happened(DomainEvent event) {
        history.then(event);
        states.replaceAll((subject, state) -> state.evolve(event));
        if (event instanceof CarriesEntry brings) {
            entries.add(brings.entry().id());
        }
    }
}
