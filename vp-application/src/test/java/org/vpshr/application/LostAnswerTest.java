package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Cutting;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.store.Store;
import org.vpshr.domain.Command;

/** The connection breaks between the commit and its answer, or right before the commit. */
@SuppressWarnings("NullAway.Init")
class LostAnswerTest {
    private static final int ROUNDS = 50;

    @TempDir
    Path directory;

    private Cutting line;
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        PostgresServer server = PostgresServer.get();
        line = new Cutting(server.port());
        Store.Postgres direct = server.freshRecord();
        // without statements that the server remembers, so that each commit goes over the line by its word
        String through =
                direct.url().replace(":" + server.port() + "/", ":" + line.port() + "/") + "&prepareThreshold=0";
        record = VoluntaryPrinciples.open(
                new AStore.InPostgres(server, new Store.Postgres(through, direct.user(), null), directory).options());
    }

    @AfterEach
    void close() {
        record.close();
        line.close();
    }

    @ParameterizedTest
    @EnumSource(Cutting.Break.class)
    void given_again_with_its_id_a_command_is_recorded_once(Cutting.Break when) {
        for (int round = 1; round <= ROUNDS; round++) {
            Command command = command(noteGroup("gt-" + round, "entry-" + round));
            CommandId id = new CommandId("c" + round);
            line.atNextCommit(when);

            assertThatThrownBy(() -> record.record(command, id))
                    .isInstanceOf(OutcomeUnknown.class)
                    .hasMessageContainingAll("unknown whether this was recorded", "the same id, " + id);

            assertThat(record.record(command, id).last()).isEqualTo(round);
            assertThat(record.record(command, id).last()).isEqualTo(round);
        }
        assertThat(record.head().position()).isEqualTo(ROUNDS);
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    void what_the_server_was_told_and_did_is_there_although_nobody_heard_of_it() {
        line.atNextCommit(Cutting.Break.BEFORE_ANSWER);
        assertThatThrownBy(() -> record.record(command(noteGroup("gt", "the-group"))))
                .isInstanceOf(OutcomeUnknown.class)
                .hasMessageContainingAll("unknown whether this was recorded", "look with vp timeline or vp trace");

        assertThat(record.head().position()).isEqualTo(1);
    }

    @Test
    void what_the_server_was_not_told_is_not_there() {
        line.atNextCommit(Cutting.Break.BEFORE_COMMIT);
        assertThatThrownBy(() -> record.record(command(noteGroup("gt", "the-group"))))
                .isInstanceOf(OutcomeUnknown.class);

        assertThat(record.head().position()).isZero();
    }
}
