package org.vpshr.application.json.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.vpshr.application.given.AsTold;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.given.AnyFact;
import org.vpshr.domain.given.AnyText;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;

/** Whatever a command says, of every type that there is. */
class AnyCommandTest {
    private static final CommandFormat COMMANDS = new CommandFormat();
    private static final PersonId KOCH = new PersonId("koch");
    private static final ContributionHead HEAD =
            new ContributionHead(Samples.full().contribution(), new Audience.Open());

    private final Set<Class<?>> met = new HashSet<>();

    @Property(tries = 1500, seed = "2")
    void it_is_read_as_it_was_written(@ForAll("commands") Command command) {
        assertThat(COMMANDS.read(COMMANDS.write(command), HEAD)).isEqualTo(AsTold.of(command));
        met.add(command.getClass());
    }

    @AfterProperty
    void none_was_forgotten() {
        assertThat(met).containsAll(Catalogue.commands().types().values());
    }

    /** What its opening gives to a line is the same in all of it; whose name it is follows from the subject. */
    @Provide
    Arbitrary<Command> commands() {
        AnyFact under = AnyFact.any().with(Contribution.class, Arbitraries.just(HEAD.contribution()));
        AnyFact named = under.with(Subject.class, Arbitraries.just(KOCH))
                .with(PersonName.class, AnyText.words().map(full -> new PersonName(KOCH.id(), full)));
        return Arbitraries.oneOf(Catalogue.commands().types().values().stream()
                .map(type ->
                        (type == RegisterPerson.class ? named : under).of(type).map(Command.class::cast))
                .toList());
    }
}
