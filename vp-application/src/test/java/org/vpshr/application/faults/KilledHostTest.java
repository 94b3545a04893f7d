package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.Count;
import org.vpshr.application.given.PostgresServer;

/** Hosts are killed at a random moment: each row of theirs has its event, and each event its row. */
@Tag("long")
@Tag("full")
class KilledHostTest {
    private static final PostgresServer SERVER = PostgresServer.get();
    private static final Count ROUNDS = Count.of(5, 50, "rounds");
    private static final long SEED = 20181231;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private final List<String> committed = new ArrayList<>();

    @Test
    void what_a_killed_host_wrote_and_what_it_recorded_are_there_both_or_neither() throws Exception {
        AStore.InPostgres store = AStore.InPostgres.on(SERVER, directory);
        SERVER.run("create schema host_of_kills authorization " + PostgresServer.ROLE
                + "; create table host_of_kills.host_case (name text primary key);"
                + " alter table host_of_kills.host_case owner to " + PostgresServer.ROLE);
        List<String> address = Address.of(store.options());
        for (int round = 1; round <= ROUNDS.now(); round++) {
            try (Child child = Child.of(HostProcess.class, address)) {
                writeUntilKilled(child, round);
            }
            assertBothOrNeither(store);
        }
        assertThat(committed).hasSizeGreaterThanOrEqualTo(ROUNDS.now());
        System.out.printf("%s; %d transactions committed, 0 in part%n", ROUNDS, committed.size());
    }

    private void writeUntilKilled(Child child, int round) throws InterruptedException {
        child.say("%3d".formatted(round));
        committed.add(child.hear().orElseThrow());
        Thread.sleep(random.nextInt(300));
        child.kill();
        committed.addAll(child.hearAll());
    }

    private void assertBothOrNeither(AStore.InPostgres store) throws SQLException {
        TreeSet<String> recorded = new TreeSet<>();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            record.history()
                    .forEach(event ->
                            recorded.add(event.event().subject().toString().replaceFirst(".*/", "")));
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
        }
        assertThat(recorded).isEqualTo(rows());
        assertThat(recorded).containsAll(committed);
    }

    private static TreeSet<String> rows() throws SQLException {
        TreeSet<String> rows = new TreeSet<>();
        try (Connection connection = SERVER.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select name from host_of_kills.host_case")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
