package org.vpshr.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;

/** What rules say is read by people: words of the field and not constants of a program. */
class WordTest {
    private static final Pattern ARTICLE = Pattern.compile("\\b(a [aeio]|an [bcdfgjklmnpqrstvwxyz])\\w+");

    @Test
    void a_constant_is_told_as_a_word() {
        assertThat(Word.of(Pillar.CIVIL_SOCIETY)).isEqualTo("civil society");
        assertThat(Word.a("update")).isEqualTo("an update");
        assertThat(Word.a("report")).isEqualTo("a report");
        assertThat(Word.all(Set.of(Pillar.CIVIL_SOCIETY, Pillar.GOVERNMENT))).isEqualTo("government, civil society");
    }

    @Test
    void no_refusal_and_no_finding_tells_a_constant_or_a_wrong_article() {
        Set<String> told = new TreeSet<>();
        for (Class<? extends Command> type : EveryFact.commands()) {
            for (Samples samples : List.of(Samples.full(), Samples.bare())) {
                each(samples.of(type)).forEach(command -> told.addAll(told(command, samples)));
            }
        }
        Pattern constants = constants();

        assertThat(told).hasSizeGreaterThan(60);
        assertThat(told).noneMatch(words -> constants.matcher(words).find());
        assertThat(told).noneMatch(words -> ARTICLE.matcher(words).find());
    }

    /** On nothing, and after each event of its subject alone. */
    private static List<String> told(Command command, Samples samples) {
        Aggregate nothing = Aggregates.initial(command.subject())
                .evolve(samples.of(PersonRegistered.class))
                .evolve(told("another"))
                .evolve(told("a-third"))
                .evolve(told("the-entry"));
        Stream<Aggregate> after = EveryFact.events().stream()
                .map(samples::of)
                .filter(event -> event.subject().equals(command.subject()))
                // a report comes about in one order alone
                .filter(event -> !(event.subject() instanceof Subject.AnnualReportId))
                .map(nothing::evolve);
        List<String> told = new ArrayList<>();
        Stream.concat(Stream.of(nothing), after).forEach(state -> told.addAll(told(command, state)));
        return told;
    }

    private static DomainEvent told(String entry) {
        return new PositionStated(
                Subject.parse("engagement/NL/GH"), anEntry(entry).build());
    }

    private static List<String> told(Command command, Aggregate state) {
        try {
            return state.decide(command).findings().stream()
                    .map(Object::toString)
                    .toList();
        } catch (Failure refused) {
            return List.of(refused.getMessage());
        }
    }

    /** The command with each constant in the place of each of its own. */
    private static List<Command> each(Command command) {
        List<Command> all = new ArrayList<>(List.of(command));
        RecordComponent[] components = command.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isEnum()) {
                for (Object constant : components[i].getType().getEnumConstants()) {
                    all.add(with(command, components, i, constant));
                }
            }
        }
        return all;
    }

    private static Command with(Command command, RecordComponent[] components, int at, Object constant) {
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = i == at ? constant : components[i].getAccessor().invoke(command);
            }
            Constructor<?> constructor = command.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Command) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(command.getClass() + " cannot be made", e);
        }
    }

    /** All constants that commands and events may hold; what is short may be a code of a country or a currency. */
    private static Pattern constants() {
        Set<String> names = new TreeSet<>();
        Stream.<Class<?>>concat(EveryFact.commands().stream(), EveryFact.events().stream())
                .forEach(type -> gather(type, names));
        return Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    }

    private static void gather(Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String generic = component.getGenericType().getTypeName();
            Class<?> held = component.getType();
            if (generic.startsWith("java.util.Set<")) {
                try {
                    held = Class.forName(generic.substring("java.util.Set<".length(), generic.length() - 1));
                } catch (ClassNotFoundException e) {
                    throw new AssertionError(e);
                }
            }
            if (held.isEnum()) {
                Arrays.stream(held.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .filter(name -> name.length() > 3)
                        .forEach(names::add);
            }
        }
    }
}
