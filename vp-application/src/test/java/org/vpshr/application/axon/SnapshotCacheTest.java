package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.OpenNames;
import org.vpshr.application.given.Ticking;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.rule.RuleViolation;

/** A decision that goes on from a state reached before is the one that all events lead to. */
class SnapshotCacheTest {
    @TempDir
    Path directory;

    private final EventFormat format = new EventFormat(new OpenNames());

    private Commands over(Ledger ledger) {
        return Commands.over(ledger, format, Aggregates::initial, UUID::randomUUID);
    }

    private static String outcome(Commands commands, String line) {
        try {
            return commands.send(command(line)).toString();
        } catch (RuleViolation e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<String> recorded(Ledger ledger) {
        return ledger.page(0, 1000).stream()
                .map((StoredRow row) -> row.type() + new String(row.payload(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Commands that refer to one another, to persons and to other groups, some right and some not. */
    private static String anyLine(Random random, int number) {
        if (number < 3) {
            return noteGroup("gt-" + number, "group-" + number);
        }
        String group = "gt-" + random.nextInt(3);
        String entry = "e-" + random.nextInt(number + 1);
        return switch (random.nextInt(7)) {
            case 0 -> noteGroup(group, entry);
            case 1 -> registerPerson("p-" + random.nextInt(3), "Jo Example");
            case 2 ->
                openCase(group, entry)
                        .replace("\"when\"", "\"who\":[{\"party\":\"person:p-1\",\"as\":\"speaker\"}],\"when\"");
            case 3 ->
                openCase(group, entry)
                        .replace("\"when\"", "\"links\":[\"follows:e-" + random.nextInt(number + 1) + "\"],\"when\"");
            case 4 ->
                "{\"command\":\"dossier.MoveEntry\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\"" + entry
                        + "\",\"to\":\"workinggroup/PE/gt-0\",\"reason\":\"r\",\"authoriser\":\"a\"}";
            case 5 ->
                "{\"command\":\"dossier.WithdrawEntry\",\"subject\":\"workinggroup/PE/" + group + "\",\"entry\":\""
                        + entry + "\",\"reason\":\"r\",\"authoriser\":\"a\"}";
            default -> openCase(group, entry);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void with_and_without_states_the_same_is_decided(long seed) {
        Random random = new Random(seed);
        List<String> accepted = new ArrayList<>();
        try (Ledger one = Ledger.open(directory.resolve("one"), new Ticking());
                Ledger other = Ledger.open(directory.resolve("other"), new Ticking());
                Commands keeping = over(one)) {
            for (int i = 0; i < 60; i++) {
                String line = anyLine(random, i);
                try (Commands fresh = over(other)) {
                    String outcome = outcome(keeping, line);
                    assertThat(outcome).isEqualTo(outcome(fresh, line));
                    accepted.add(outcome);
                }
            }
            assertThat(recorded(one)).isEqualTo(recorded(other)).hasSizeGreaterThan(10);
        }
        assertThat(accepted).anyMatch(outcome -> outcome.startsWith("rule ")).anyMatch("[]"::equals);
    }

    @Test
    void what_was_undone_leaves_no_state_behind() {
        try (Ledger ledger = Ledger.open(directory.resolve("record.db"), new Ticking());
                Commands commands = over(ledger)) {
            commands.send(command(noteGroup("gt-1", "first")));
            try {
                ledger.atomically(() -> {
                    commands.send(command(openCase("gt-1", "undone")));
                    commands.send(command(openCase("gt-1", "undone-too")));
                    throw new IllegalStateException("undo");
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("undo");
            }

            assertThat(outcome(commands, openCase("gt-1", "undone"))).isEqualTo("[]");
            assertThat(outcome(commands, openCase("gt-1", "undone"))).startsWith("rule ");
            assertThat(ledger.head().position()).isEqualTo(2);
        }
    }
}
