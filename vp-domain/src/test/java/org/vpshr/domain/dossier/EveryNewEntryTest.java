package org.vpshr.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.given.AnyFact;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.rule.RuleViolation;

/** Whatever a new entry is told by. */
class EveryNewEntryTest {
    private static final List<Class<? extends Command>> ALL = EveryFact.commands().stream()
            .filter(CarriesEntry.class::isAssignableFrom)
            .toList();

    private final Set<Class<?>> met = new HashSet<>();

    @Property(tries = 1000, seed = "138")
    @Tag("rule-138-refuses")
    void it_counts_in_whole_numbers(@ForAll("commands") Command command) {
        assertThatThrownBy(() -> Aggregates.initial(command.subject()).decide(command))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("rule 138: figure 2 of an-entry is 1.250")
                .hasMessageContaining("write 1250 if the point parts thousands");
        met.add(command.getClass());
    }

    @AfterProperty
    void none_was_forgotten() {
        assertThat(met).containsAll(ALL);
    }

    @Provide
    Arbitrary<Command> commands() {
        Entry entry = anEntry("an-entry")
                .with(Figure.count("people trained", "1250", "people"))
                .with(Figure.count("people trained", "1.250", "people"))
                .build();
        AnyFact counting = AnyFact.any().with(Entry.class, Arbitraries.just(entry));
        return Arbitraries.oneOf(ALL.stream()
                .map(type -> counting.of(type).map(Command.class::cast))
                .toList());
    }
}
