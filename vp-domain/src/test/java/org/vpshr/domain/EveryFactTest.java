package org.vpshr.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.report.ReportCommand;

/** What is true of commands and events, over every one of them. */
class EveryFactTest {
    /** What a command says of an entry of its own subject: that subject's events are before the decision anyway. */
    private static final Set<String> OF_ITS_OWN_SUBJECT = Set.of(
            "engagement.ReverseFunding.funding",
            "engagement.AchieveAdvocacy.advocacy",
            "workinggroup.ApproveMinutes.meeting",
            "workinggroup.CorrectMinutes.meeting",
            "workinggroup.CorrectMinutes.by",
            "report.IssueErratum.entry");

    private static final Set<String> MADE_FROM_THE_STATE_TOO =
            Set.of("dossier.ReleaseEntry", "report.PublishReport", "report.ReissueReport");

    private static final Set<String> TOLD_BESIDE_AN_ENTRY = Set.of("dossier.ContradictEntry", "report.IssueErratum");

    private static final Path FACTS = Path.of("src/test/resources/org/vpshr/domain/facts.txt");
    private static final Samples SAMPLES = Samples.full();

    static Stream<DomainEvent> events() {
        return EveryFact.events().stream().map(SAMPLES::of);
    }

    static Stream<Command> commands() {
        return EveryFact.commands().stream().map(SAMPLES::of);
    }

    /**
     * What is true of a new event or command is looked at once, as a row of facts.txt, which {@code
     * vp-examples/bin/written} writes.
     */
    @Test
    void every_fact_says_what_was_written_down_of_it() throws IOException {
        List<String> said = Stream.concat(
                        events().map(EveryFactTest::row), commands().map(EveryFactTest::row))
                .sorted()
                .toList();

        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(FACTS, String.join("\n", said) + "\n");
        }
        assertThat(String.join("\n", said))
                .as("%s is written by vp-examples/bin/written: look at the difference", FACTS)
                .isEqualTo(Files.readString(FACTS).strip());
    }

    private static String row(DomainEvent event) {
        return row(
                event.stableName(),
                event.happened() ? "happened" : "meant, held or described",
                "tags " + event.tags().stream().map(Tag::key).collect(Collectors.joining(" ")),
                event.touches().map(id -> "touches " + id).orElse(""),
                event.bindsOlderStates() ? "binds older states" : "",
                event.awaitsOutcome() ? "awaits an outcome" : "",
                event.qualifier().isEmpty() ? "" : "qualifier " + event.qualifier(),
                event.introduces().map(person -> "introduces " + person).orElse(""),
                event.belongsTo().equals(event.subject()) ? "" : "belongs to " + event.belongsTo());
    }

    private static String row(Command command) {
        return row(
                command.stableName(),
                command.planned() ? "may be planned" : "",
                command.occasion() ? "an occasion" : "",
                command.context() ? "context" : "",
                command.refersTo().isEmpty() ? "" : "refers to " + new TreeSet<>(command.refersTo()),
                command.otherSubjects().isEmpty() ? "" : "rests on " + command.otherSubjects(),
                command.changes().isEmpty() ? "" : "changes " + changed(command));
    }

    private static String changed(Command command) {
        return command.changes().stream()
                .map(target -> switch (target) {
                    case Target.RecordedEntry t -> "entry " + t.id();
                    case Target.OtherSubject t -> "what is told of " + t.subject();
                    case Target.RegisteredParty t -> "the register's " + t.party();
                    case Target.SharedState t -> t.words();
                })
                .collect(Collectors.joining(", "));
    }

    private static String row(String... said) {
        return Stream.of(said).filter(each -> !each.isEmpty()).collect(Collectors.joining(" | "));
    }

    @Test
    void every_fact_has_a_stable_name_that_no_other_has() {
        List<Class<?>> types = Stream.<Class<?>>concat(EveryFact.events().stream(), EveryFact.commands().stream())
                .toList();

        assertThat(types).allMatch(type -> type.isAnnotationPresent(StableName.class));
        assertThat(types)
                .extracting(type -> type.getAnnotation(StableName.class).value())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+\\.[A-Z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_with_another_entry_says_all_else_as_before(DomainEvent event) {
        Entry other = AnEntry.anEntry("another-one").build();
        Map<String, Object> expected = components(event);
        expected.replaceAll((name, value) -> value instanceof Entry ? other : value);

        assertThat(components(event.with(other))).isEqualTo(expected);
    }

    /** Whatever bears an audience, in its entry or beside it, is for that audience; a limitation says who may see the entry. */
    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_for_the_circle_that_it_was_told_for(DomainEvent event) {
        boolean told = components(event).values().stream()
                .anyMatch(value -> value instanceof Entry || value instanceof Audience);

        assertThat(event.circle())
                .isEqualTo(told && !(event instanceof DossierEvent.Limitation) ? Circle.INTERNAL : Circle.PUBLIC);
    }

    /** What befell an entry is found by it, and what binds older states among all that does. */
    @ParameterizedTest
    @MethodSource("events")
    void an_event_bears_the_tags_of_what_it_touches_and_binds(DomainEvent event) {
        assertThat(event.tags())
                .containsAll(event.touches().map(Tags::entry).stream().toList());
        assertThat(event.tags().contains(Tags.BINDING)).isEqualTo(event.bindsOlderStates());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_makes_the_event_that_says_the_same(Command command) throws ReflectiveOperationException {
        if (!MADE_FROM_THE_STATE_TOO.contains(command.stableName())) {
            DomainEvent event = recorded(command);

            assertThat(components(event).values())
                    .containsExactlyElementsOf(components(command).values());
        }
    }

    private static DomainEvent recorded(Command command) throws ReflectiveOperationException {
        return switch (command) {
            case DossierCommand own -> own.recorded(Dossier.of(own.subject()));
            case ReportCommand own -> own.recorded(7);
            default -> {
                Method recorded = command.getClass().getMethod("recorded");
                yield (DomainEvent) recorded.invoke(command);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_names_an_entry_of_elsewhere_sees_it(Command command) {
        components(command).forEach((name, value) -> {
            if (!OF_ITS_OWN_SUBJECT.contains(command.stableName() + "." + name)) {
                assertThat(command.refersTo()).containsAll(named(value));
            }
        });
    }

    /** What belongs to the life of an entry changes it, unless it is told beside it; what moves it reaches into a subject. */
    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_which_entries_of_others_it_changes(Command command) throws ReflectiveOperationException {
        DomainEvent event = recorded(command);
        List<Target> changed = Stream.<Target>concat(
                        event.touches().filter(id -> !isTold(command)).stream().map(Target.RecordedEntry::new),
                        Stream.of(event.belongsTo())
                                .filter(subject -> !subject.equals(command.subject()))
                                .map(Target.OtherSubject::new))
                .toList();

        assertThat(command.changes()).containsAll(changed);
    }

    private static boolean isTold(Command command) {
        return command instanceof CarriesEntry || TOLD_BESIDE_AN_ENTRY.contains(command.stableName());
    }

    /** Who may see those decides what may be seen of it: a reader who leaves them out would tell too much. */
    @ParameterizedTest
    @MethodSource("events")
    void an_event_says_which_entries_it_names(DomainEvent event) {
        Set<EntryId> said = new HashSet<>(event.refersTo());
        event.touches().ifPresent(said::add);

        components(event).values().forEach(value -> assertThat(said).containsAll(named(value)));
    }

    private static List<EntryId> named(Object value) {
        return switch (value) {
            case EntryId id -> List.of(id);
            case Collection<?> many ->
                many.stream()
                        .filter(EntryId.class::isInstance)
                        .map(EntryId.class::cast)
                        .toList();
            default -> List.of();
        };
    }

    private static Map<String, Object> components(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(component + " cannot be read", e);
            }
        }
        return values;
    }
}
