package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.history.RecordedEvent;

/** Histories by chance: commands of every kind, and what the domain accepts of them. */
public final class AnyHistory extends DomainContextBase {
    private static final int MOST = 120;
    private static final int ENTRIES = 30;
    private static final List<CountryEngagementId> SUBJECTS =
            List.of(Subjects.PERU, Subjects.NIGERIA, Subjects.GHANA, Subjects.MYANMAR);

    private final Map<Subject, Aggregate> states = new HashMap<>();
    private final AHistory history = AHistory.history();

    private AnyHistory() {
        SUBJECTS.forEach(subject -> states.put(subject, Aggregates.initial(subject)));
        happened(new PersonRegistered(
                new Subject.PersonId("koch"), aContribution("2019-06-01"), new PersonName("koch", "Dirk-Jan Koch")));
    }

    /** A history, and how far it had come at some moment before. */
    public record Grown(AHistory then, AHistory now) {
        /** What came after that moment. */
        public List<RecordedEvent> later() {
            return now.recorded().subList((int) then.head(), (int) now.head());
        }

        @Override
        public String toString() {
            return now + "\nof which it had come to " + then.head();
        }
    }

    @Provide
    public static Arbitrary<AHistory> histories() {
        return commands(AnyCommand.withErasures(SUBJECTS, 1, 1, ENTRIES), MOST).map(AnyHistory::accepted);
    }

    @Provide
    public static Arbitrary<Grown> grown() {
        return grown(AnyCommand.withErasures(SUBJECTS, 1, 1, ENTRIES));
    }

    /** Histories in which all is for everybody. */
    public static Arbitrary<Grown> grownForAll() {
        return grown(AnyCommand.forAll(SUBJECTS, 1, 1, ENTRIES));
    }

    private static Arbitrary<Grown> grown(Arbitrary<Command> commands) {
        return Combinators.combine(commands(commands, MOST), commands(commands, MOST / 3))
                .as((first, later) -> new Grown(
                        accepted(first),
                        accepted(Stream.concat(first.stream(), later.stream()).toList())));
    }

    private static Arbitrary<List<Command>> commands(Arbitrary<Command> any, int most) {
        return any.list().ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    /** One of so many events, the same each time. */
    public static AHistory drawn(long seed, int events) {
        List<Command> commands =
                AnyCommand.drawn(AnyCommand.about(SUBJECTS, 1, 1, events), 8 * events, new Random(seed));
        return accepted(commands).first(events);
    }

    private static AHistory accepted(List<Command> commands) {
        AnyHistory any = new AnyHistory();
        commands.forEach(any::decide);
        return any.history;
    }

    private void decide(Command command) {
        try {
            Objects.requireNonNull(states.get(command.subject()))
                    .decide(command)
                    .events()
                    .forEach(this::happened);
        } catch (RuleViolation refused) {
            // it is no part of the history
        }
    }

    private void happened(DomainEvent event) {
        history.then(event);
        states.replaceAll((subject, state) -> state.evolve(event));
    }
}
