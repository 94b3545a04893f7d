package org.vpshr.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.Keys;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.given.Ticking;
import org.vpshr.domain.rule.RuleViolation;

/** A state that was reached by what was undone leads to no decision. */
class SnapshotCacheTest {
    @TempDir
    Path directory;

    private final EventFormat format = new EventFormat();

    private Commands over(Ledger ledger) {
        return Commands.over(ledger, format, Keys.vault(directory), Aggregates::initial, UUID::randomUUID);
    }

    private static String outcome(Commands commands, String line) {
        try {
            return commands.send(command(line)).toString();
        } catch (RuleViolation e) {
            return String.valueOf(e.getMessage());
        }
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
