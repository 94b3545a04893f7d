package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Told;
import org.vpshr.application.store.Store;
import org.vpshr.domain.Command;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Report;

/** Somebody else writes and does not come to an end. Whoever waits is told in time who it is; all goes on afterwards. */
@Tag("long")
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class HeldStoreTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private AStore store;
    private Options options;
    private VoluntaryPrinciples record;

    @BeforeEach
    void a_group() {
        store = in.fresh(directory);
        options = store.options().withPatience(PATIENCE);
        record = VoluntaryPrinciples.open(options);
        record.record(command(noteGroup("gt", "group")));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Told told() {
        return Told.by(() -> record.record(command(openCase("gt", "case"))))
                .notBefore(PATIENCE)
                .within(PATIENCE);
    }

    private void assertAllGoesOn(long position) {
        assertThat(record.record(command(openCase("gt", "case"))).last()).isEqualTo(position);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void a_process_that_stands_still_while_it_writes_is_told_of() {
        try (Child other = Child.of(Holding.class, Address.of(options))) {
            assertThat(other.hear()).contains("held");
            other.standStill();

            Told told = told();

            assertThat(told.failure()).isInstanceOf(StoreUnavailable.class);
            assertThat(told.text()).contains("another process is writing to it", "was not done within 1.0 seconds");
            assertThat(record.history().toList()).hasSize(1);
            other.goOn();
            other.say("go on");
            assertThat(other.hear()).contains("recorded up to 3");
        }
        assertAllGoesOn(4);
    }

    @Test
    void a_process_that_is_killed_while_it_stands_still_leaves_nothing() {
        try (Child other = Child.of(Holding.class, Address.of(options))) {
            assertThat(other.hear()).contains("held");
            other.standStill();
            told();
        }
        assertAllGoesOn(2);
    }

    /** Whoever comes late to a queue waits no longer than whoever came first. */
    @Test
    void all_who_wait_at_once_are_told_in_time() throws Exception {
        try (Child other = Child.of(Holding.class, Address.of(options))) {
            assertThat(other.hear()).contains("held");
            try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
                List<Future<Told>> all = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    all.add(pool.submit(() -> Told.by(() -> record.record(command(openCase("gt", "case"))))));
                }
                Duration longest = Duration.ZERO;
                for (Future<Told> one : all) {
                    Duration after = one.get().within(PATIENCE).after();
                    longest = after.compareTo(longest) > 0 ? after : longest;
                }
                System.out.printf(
                        "%s: 6 threads that waited for another process, told after %s at most%n", in, longest);
            }
        }
        assertAllGoesOn(2);
    }

    @Test
    void a_thread_that_does_not_come_to_its_end_is_told_of_by_its_name() throws Exception {
        try (Stuck stuck = new Stuck(record)) {
            Told told = told();

            assertThat(told.text())
                    .contains(
                            "another thread of this program is writing to it, and was not done within 1.0 seconds: "
                                    + "\"import-3\", which began",
                            "and has taken in 1 event;",
                            "nothing was recorded; wait until that is done, and try again");
            assertThat(record.history().toList()).hasSize(1);
        }
        assertAllGoesOn(4);
    }

    @Test
    void a_store_is_closed_although_a_thread_still_writes_and_says_so() throws Exception {
        VoluntaryPrinciples other = VoluntaryPrinciples.open(options);
        try (Stuck stuck = new Stuck(other)) {
            Told told = Told.by(other::close).notBefore(PATIENCE).within(PATIENCE);

            assertThat(told.text())
                    .contains(
                            "another thread of this program is writing to it",
                            "\"import-3\"",
                            "as a whole or not at all");
        }
        Told.by(other::head).within(PATIENCE);
        assertAllGoesOn(record.head().position() + 1);
    }

    /** Records two commands on a thread of its own, and does not come to the second before it is told so. */
    private static final class Stuck implements AutoCloseable {
        private final CountDownLatch goesOn = new CountDownLatch(1);
        private final Thread thread;

        Stuck(VoluntaryPrinciples record) throws InterruptedException {
            CountDownLatch within = new CountDownLatch(1);
            List<Command> two = Holding.twoCommands(() -> {
                within.countDown();
                await(goesOn);
            });
            thread = Thread.ofPlatform().name("import-3").start(() -> record(record, two));
            within.await();
        }

        private static void record(VoluntaryPrinciples record, List<Command> two) {
            try {
                record.recordAll(two);
            } catch (StoreUnavailable e) {
                assertThat(e).hasMessageContaining("it was closed");
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws InterruptedException {
            goesOn.countDown();
            thread.join();
        }
    }

    /** Keys are made ahead: who has used them up needs new ones. */
    @Test
    void keys_that_another_process_writes_to_are_told_of() throws SQLException {
        record.close();
        try (Connection other = keys();
                Statement sql = other.createStatement()) {
            sql.execute("delete from event_key where position > 1");
            sql.execute(heldKeys());

            try (VoluntaryPrinciples again = VoluntaryPrinciples.open(options)) {
                Told told = Told.by(() -> again.record(command(registerPerson("koch", "Jo Example"))))
                        .notBefore(PATIENCE)
                        .within(PATIENCE);

                assertThat(told.text()).contains("another process is writing to it");
                sql.execute("rollback");
                assertThat(again.record(command(registerPerson("koch", "Jo Example")))
                                .last())
                        .isEqualTo(2);
            }
        }
    }

    private String heldKeys() {
        return in == AStore.In.A_FILE
                ? "begin immediate"
                : "begin; lock table event_key; select * from single for update";
    }

    @Test
    void an_erasure_whose_keys_another_process_holds_says_so_and_is_finished_with_the_next_command()
            throws SQLException {
        record.record(command(registerPerson("koch", "Jo Example")));
        try (Connection other = keys();
                Statement sql = other.createStatement()) {
            sql.execute(heldKeys());
            assertThat(Told.by(() -> record.record(command(erasePerson("koch"))))
                            .within(PATIENCE)
                            .text())
                    .contains("that is recorded, but its keys are still there");
            sql.execute("rollback");
        }
        assertThat(record.upkeep().verify().firstProblem().orElseThrow().toString())
                .contains("is still there; record anything");

        record.record(command(openCase("gt", "case")));

        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    private Connection keys() throws SQLException {
        if (in == AStore.In.A_FILE) {
            return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("record.db.keys"));
        }
        Connection connection = PostgresServer.get().connect();
        connection.setSchema(
                ((Store.Postgres) Objects.requireNonNull(options.keys())).url().replaceFirst(".*currentSchema=", ""));
        return connection;
    }

    /** It is folded from the whole record instead, which is slower and the same. */
    @Test
    void a_checkpoint_that_another_process_holds_is_done_without() throws SQLException {
        Path checkpoint = directory.resolve("checkpoint");
        try (VoluntaryPrinciples kept = VoluntaryPrinciples.open(options.withCheckpoint(checkpoint))) {
            Report before = kept.reports().of(new Country("NL"), 2018).now();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + checkpoint);
                    Statement sql = other.createStatement()) {
                sql.execute("begin immediate");
                long begun = System.nanoTime();

                Report without = kept.reports().of(new Country("NL"), 2018).now();

                assertThat(without).isEqualTo(before);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.plusSeconds(5));
            }
        }
    }
}
