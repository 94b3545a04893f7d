package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Keys;
import org.vpshr.application.given.Rows;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.host.HostField;
import org.vpshr.domain.host.HostType;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupSupported;

@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class CommandsTest {
    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private Ledger ledger;
    private TextVault vault;
    private Commands commands;

    @BeforeEach
    void open() {
        ledger = Ledger.open(in.fresh(directory).store(), InstantSource.system());
        vault = Keys.vault(directory);
        commands = Commands.over(ledger, new EventFormat(), vault, Aggregates::initial, UUID::randomUUID);
    }

    @AfterEach
    void close() {
        commands.close();
        ledger.close();
    }

    private List<String> types() {
        return ledger.page(0, 100).stream().map(StoredRow::type).toList();
    }

    @Test
    void a_command_becomes_an_event_and_the_next_command_sees_it() {
        assertThatThrownBy(() -> commands.send(command(openCase("gt", "a-case"))))
                .isInstanceOf(RuleViolation.class);

        commands.send(command(noteGroup("gt", "the-group")));
        commands.send(command(openCase("gt", "a-case")));

        assertThat(types()).containsExactly("workinggroup.GroupNoted", "workinggroup.CaseOpened");
    }

    @Test
    void an_event_bears_the_tags_of_its_subject_and_entry() {
        commands.send(command(noteGroup("gt", "the-group")));

        assertThat(ledger.page(0, 1).getFirst().tags())
                .containsExactly("entry=the-group", "subject=workinggroup/PE/gt");
    }

    @Test
    void a_ministrys_own_fact_is_stored_like_any_other_and_found_by_its_own_tags() {
        HostCommand own = new HostCommand(
                WorkingGroupId.of("PE", "gt"),
                new HostType("minbuza", "GrantNamed", 1),
                Entry.of("a-grant", "A grant was named.", Samples.full().contribution()),
                Set.of(new Tag("minbuza:case", "2025-4711")),
                List.of(new HostField("amount", HostField.Type.NUMBER, "12.50")));

        commands.send(command(noteGroup("gt", "the-group")));
        commands.send(own);

        StoredRow row = ledger.page(1, 1).getFirst();
        assertThat(row.tags()).containsExactly("entry=a-grant", "minbuza:case=2025-4711", "subject=workinggroup/PE/gt");
        assertThat(new EventReader(new EventFormat(), vault).read(row)).isEqualTo(own.recorded());
        assertThatThrownBy(() -> commands.send(own)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_violated_rule_reaches_the_caller_as_it_is() {
        commands.send(command(noteGroup("gt", "the-group")));

        assertThatThrownBy(() -> commands.send(command(noteGroup("another", "the-group"))))
                .isExactlyInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("rule ");
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void a_command_runs_on_the_thread_of_its_caller_so_that_all_or_nothing_holds() {
        assertThatThrownBy(() -> ledger.atomically(() -> {
                    commands.send(command(noteGroup("gt", "the-group")));
                    commands.send(command(openCase("gt", "a-case")));
                    assertThat(ledger.head().position()).isEqualTo(2);
                    return commands.send(command(noteGroup("gt", "the-group")));
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(ledger.head().position()).isZero();
    }

    @Test
    void a_decision_is_taken_anew_when_something_came_in_between() {
        commands.send(command(noteGroup("gt", "the-group")));

        IntStream.range(0, 24).parallel().forEach(i -> commands.send(command(openCase("gt", "case-" + i))));

        assertThat(ledger.head().position()).isEqualTo(25);
        assertThat(ledger.verify().whole()).isTrue();
    }

    @Test
    void two_threads_cannot_record_the_same_entry() {
        AtomicInteger refused = new AtomicInteger();

        IntStream.range(0, 12).parallel().forEach(i -> {
            try {
                commands.send(command(noteGroup("gt-" + i, "the-same")));
            } catch (RuleViolation e) {
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(11);
        assertThat(ledger.head().position()).isEqualTo(1);
    }

    @Test
    void a_decision_that_is_always_overtaken_is_refused_in_the_end() {
        EventFormat format = new EventFormat();
        DomainEvent event = Samples.bare().of(GroupSupported.class);
        Commands overtaken = Commands.over(
                ledger,
                format,
                vault,
                subject -> {
                    // somebody is always faster: right after the reading, something else is recorded
                    ledger.append(LedgerCondition.none(), List.of(aboutTheGroup(Rows.of(format, event))));
                    return Aggregates.initial(subject);
                },
                UUID::randomUUID);

        assertThatThrownBy(() -> overtaken.send(command(noteGroup("gt-pv", "the-group"))))
                .isInstanceOf(Overtaken.class)
                .hasMessageContainingAll("others keep recording", "workinggroup/PE/gt-pv", "try again");
        assertThat(types()).doesNotContain("workinggroup.GroupNoted");
        overtaken.close();
    }

    private static NewRow aboutTheGroup(NewRow row) {
        return new NewRow(
                row.eventId(),
                row.type(),
                row.version(),
                row.facts(),
                row.commitments(),
                row.metadata(),
                new TreeSet<>(List.of("entry=the-group")),
                row.texts());
    }

    @Test
    void messages_are_named_by_the_catalogue() {
        MessageTypeResolver types = commands.axon().getComponent(MessageTypeResolver.class);

        assertThat(types.resolveOrThrow(command(noteGroup("gt", "e"))).toString())
                .isEqualTo("workinggroup.NoteGroup#1");
    }

    @Test
    void nothing_is_reported_to_the_vendor() throws java.io.IOException {
        assertThatThrownBy(() -> Class.forName("org.axonframework.update.UpdateChecker"))
                .isInstanceOf(ClassNotFoundException.class);
        try (var files = Files.list(Path.of("src/main/java/org/vpshr/application/axon"))) {
            assertThat(files.filter(Files::isRegularFile).map(CommandsTest::read))
                    .anyMatch(source -> source.contains("disableEnhancer"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
