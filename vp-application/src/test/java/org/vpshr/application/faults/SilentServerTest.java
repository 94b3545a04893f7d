package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.Pace;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Swallowing;
import org.vpshr.application.given.Swallowing.From;
import org.vpshr.application.given.Told;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.nodes.Node;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.store.Store;
import org.vpshr.domain.party.Country;

/**
 * A network that swallows what is sent: nobody hangs up, and no answer comes. Whoever waits is told so in time, whatever was
 * asked; nothing is lost, and all goes on once the network is mended.
 */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class SilentServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final CommandId ID = new CommandId("case-4711");
    private static final NamedResource A_PERSON_AND_A_GROUP =
            resource(registerPerson("koch", "Jo Example"), noteGroup("gt", "group"));

    @TempDir
    Path directory;

    private final PostgresServer server = PostgresServer.get();
    private Swallowing network;
    private Swallowing networkOfTheKeys;
    private Store.Postgres direct;
    private Options options;
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        network = new Swallowing(server.port());
        networkOfTheKeys = new Swallowing(server.port());
        direct = server.freshRecord();
        options = new AStore.InPostgres(server, through(network, direct), directory)
                .options()
                .withKeys(through(networkOfTheKeys, server.freshKeys()))
                .withPatience(PATIENCE);
        record = VoluntaryPrinciples.open(options);
    }

    @AfterEach
    void close() {
        network.mend();
        networkOfTheKeys.mend();
        record.close();
        network.close();
        networkOfTheKeys.close();
    }

    /** Without statements that the server remembers, so that each of them goes over the network by its words. */
    private Store.Postgres through(Swallowing by, Store.Postgres store) {
        String url = store.url().replace(":" + server.port() + "/", ":" + by.port() + "/") + "&prepareThreshold=0";
        return new Store.Postgres(url, store.user(), null);
    }

    private static NamedResource resource(String... lines) {
        byte[] text = (OPENING + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        return new NamedResource("a file", () -> new ByteArrayInputStream(text));
    }

    private void assertAllGoesOn(Receipt receipt, int events) {
        assertThat(receipt.last()).isEqualTo(events);
        assertThat(record.record(A_PERSON_AND_A_GROUP, ID)).isEqualTo(receipt);
        assertThat(record.head().position()).isEqualTo(events);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    /** Every statement of a recording, in its order. */
    @ParameterizedTest
    @CsvSource({"from head for update", "insert into event", "insert into tag", "update head", "insert into event_text"
    })
    void a_recording_that_is_swallowed_in_its_middle_is_told_in_time_and_done_once_when_it_is_given_again(
            String statement) {
        network.at(statement, From.THE_ANSWER);

        Told told = Told.by(() -> record.record(A_PERSON_AND_A_GROUP, ID)).within(PATIENCE);

        assertThat(network.caught()).isTrue();
        assertThat(told.failure()).isInstanceOf(StoreUnavailable.class);
        assertThat(told.text()).contains("the server did not answer within 1.0 seconds", "then try again");
        network.mend();
        assertAllGoesOn(record.record(A_PERSON_AND_A_GROUP, ID), 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"THE_QUESTION", "THE_ANSWER"})
    void a_commit_that_is_swallowed_is_told_in_time_as_unknown_and_done_once(From from) {
        network.at("COMMIT", from);

        Told told = Told.by(() -> record.record(A_PERSON_AND_A_GROUP, ID)).within(PATIENCE);

        assertThat(told.failure()).isInstanceOf(OutcomeUnknown.class);
        assertThat(told.text()).contains("give it again with the same id, case-4711");
        System.out.printf("a commit that was swallowed (%s): told after %s%n", from, told.after());
        network.mend();
        assertAllGoesOn(record.record(A_PERSON_AND_A_GROUP, ID), 2);
    }

    /** Whoever asks then is told who holds what, until the server ends the session that it hears nothing of. */
    @Test
    void what_was_swallowed_keeps_others_from_writing_for_a_while_and_they_are_told_by_whom() throws Exception {
        network.at("COMMIT", From.THE_QUESTION);
        Told.by(() -> record.record(command(noteGroup("gt", "group")))).within(PATIENCE);
        network.passAgain();

        Told told = Told.by(() -> record.record(command(noteGroup("gt", "group"))))
                .notBefore(PATIENCE)
                .within(PATIENCE);

        assertThat(told.text())
                .contains(
                        "another process is writing to it, and was not done within 1.0 seconds: session ",
                        "(\"vp " + ProcessHandle.current().pid() + "\" of vp_role at 127.0.0.1), which began",
                        "has been silent for",
                        "try again, or let an administrator of the server end it: select pg_terminate_backend(");
        assertThat(untilItIsDone(() -> record.record(command(noteGroup("gt", "group"))))
                        .last())
                .isEqualTo(1);
    }

    private interface Doing {
        Receipt run();
    }

    /** The server needs ten seconds to end a silent session. */
    private static Receipt untilItIsDone(Doing doing) throws InterruptedException {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return doing.run();
            } catch (StoreUnavailable e) {
                Thread.sleep(500);
            }
        }
        return doing.run();
    }

    @Test
    void threads_that_wait_for_one_that_is_stuck_are_told_in_time_which_it_is() throws Exception {
        network.at("COMMIT", From.THE_ANSWER);
        CountDownLatch stuck = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().name("import-3").start(() -> {
            stuck.countDown();
            Told.by(() -> record.record(A_PERSON_AND_A_GROUP, ID)).within(PATIENCE);
        });
        stuck.await();
        while (!network.caught()) {
            Thread.sleep(10);
        }

        ThrowingCallable other = () -> record.record(command(noteGroup("other", "other")));
        for (Told told : together(List.of(other, other, other, other))) {
            assertThat(told.within(PATIENCE).text())
                    .contains(
                            "another thread of this program is writing to it, and was not done within 1.0 seconds: \"import-3\"",
                            "has taken in 2 events",
                            "nothing was recorded");
        }
        writer.join();
        network.mend();
        assertAllGoesOn(record.record(A_PERSON_AND_A_GROUP, ID), 2);
    }

    private static List<Told> together(List<ThrowingCallable> works) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(works.size())) {
            List<Future<Told>> all = new ArrayList<>();
            for (ThrowingCallable work : works) {
                all.add(pool.submit(() -> Told.by(work)));
            }
            List<Told> told = new ArrayList<>();
            for (Future<Told> one : all) {
                told.add(one.get());
            }
            return told;
        }
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void a_history_that_is_swallowed_while_it_is_read_is_told_in_time(From from) {
        for (int i = 0; i < 50; i++) {
            record.record(command(noteGroup("group-" + i, "entry-" + i)));
        }
        network.at("select position, recorded", from);

        Told told = Told.by(() -> record.history().toList()).within(PATIENCE);

        assertThat(network.caught()).isTrue();
        assertThat(told.text()).contains("the server did not answer within 1.0 seconds");
        network.mend();
        assertThat(record.history().toList()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"insert into event_key, THE_QUESTION", "insert into event_key, THE_ANSWER", "COMMIT, THE_ANSWER"})
    void keys_that_are_swallowed_are_told_in_time(String statement, From from) {
        networkOfTheKeys.at(statement, from);

        Told.by(() -> record.record(A_PERSON_AND_A_GROUP, ID)).within(PATIENCE);

        assertThat(networkOfTheKeys.caught()).isTrue();
        assertThat(record.head().position()).isZero();
        networkOfTheKeys.mend();
        assertAllGoesOn(record.record(A_PERSON_AND_A_GROUP, ID), 2);
    }

    /** Whatever the record is asked for, all at once, on sessions that were idle. */
    @Test
    void whatever_is_asked_of_a_record_behind_it_is_told_in_time() throws Exception {
        record.record(A_PERSON_AND_A_GROUP, ID);
        Path history = directory.resolve("history.jsonl");
        record.upkeep().exportTo(history);
        Node node = record.upkeep().node("lima", new Pace(Duration.ofSeconds(10), Duration.ofMillis(200)));
        Map<String, ThrowingCallable> all = new LinkedHashMap<>();
        all.put("record", () -> record.record(command(openCase("gt", "case"))));
        all.put("record once", () -> record.record(command(openCase("gt", "case")), new CommandId("another")));
        all.put("record files", () -> record.recordEach(List.of(A_PERSON_AND_A_GROUP)));
        all.put("head", () -> record.head());
        all.put("history", () -> record.history().toList());
        all.put("report", () -> record.reports().of(new Country("NL"), 2018).now());
        all.put("verify", () -> record.upkeep().verify());
        all.put("verify the chain", () -> record.upkeep().verifyChain());
        all.put("export", () -> record.upkeep().exportTo(new ByteArrayOutputStream()));
        all.put("import", () -> record.upkeep().importFrom(history));
        all.put("rotate", () -> record.upkeep().rotateMasterKey(directory.resolve("next.master")));
        all.put("is registered", () -> record.upkeep().isRegistered("koch"));
        all.put("state of the views", node::state);
        all.put("another node", () -> record.upkeep().node("bogota"));
        all.put("another opening", () -> VoluntaryPrinciples.open(options));
        Thread.sleep(600);
        network.all();
        networkOfTheKeys.all();

        Duration longest = Duration.ZERO;
        for (Told told : together(List.copyOf(all.values()))) {
            assertThat(told.after())
                    .as(told.text())
                    .isLessThan(PATIENCE.multipliedBy(2).plusSeconds(5));
            longest = told.after().compareTo(longest) > 0 ? told.after() : longest;
        }
        System.out.printf("%d things asked of a silent server; told after %s at most%n", all.size(), longest);
        network.mend();
        networkOfTheKeys.mend();
        assertClosedInTime(node);
        assertAllGoesOn(record.record(A_PERSON_AND_A_GROUP, ID), 2);
    }

    @Test
    void who_lets_in_and_says_nothing_is_not_waited_for() {
        network.all();

        Told told = Told.by(() -> VoluntaryPrinciples.open(options)).within(PATIENCE);

        assertThat(told.text()).contains("the server cannot be reached");
    }

    @Test
    void who_does_not_even_let_in_is_not_waited_for() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> queue = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                queue.add(knock(full.getLocalSocketAddress()));
            }
            String url = direct.url().replace(":" + server.port() + "/", ":" + full.getLocalPort() + "/");
            Options closed = Options.of(new Store.Postgres(url, direct.user(), null))
                    .withKeys(server.freshKeys())
                    .withPatience(PATIENCE);

            Told told = Told.by(() -> VoluntaryPrinciples.open(closed)).within(PATIENCE);

            assertThat(told.text()).contains("the server cannot be reached");
            for (Socket one : queue) {
                one.close();
            }
        }
    }

    private static Socket knock(SocketAddress door) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(door, 200);
        } catch (java.net.SocketTimeoutException e) {
            return socket; // nobody else gets in either
        }
        return socket;
    }

    @Test
    void tables_that_are_made_behind_it_are_told_in_time_and_made_as_a_whole_afterwards() {
        Store.Postgres empty = through(network, server.freshSchema());
        network.at("create table event", From.THE_ANSWER);

        Told told = Told.by(() -> Ledger.open(empty, InstantSource.system(), PATIENCE))
                .within(PATIENCE);

        assertThat(network.caught()).isTrue();
        assertThat(told.text()).contains("the server did not answer within 1.0 seconds");
        network.mend();
        try (Ledger made = Ledger.open(empty, InstantSource.system(), PATIENCE)) {
            assertThat(made.head().position()).isZero();
        }
    }

    @Test
    void a_node_is_closed_in_time_and_one_that_stays_goes_on_afterwards() throws Exception {
        Pace quick = new Pace(Duration.ofSeconds(10), Duration.ofMillis(200));
        Node closed = record.upkeep().node("lima", quick);
        Node stays = record.upkeep().node("bogota", quick);
        try {
            record.record(command(noteGroup("gt", "group")));
            network.all();
            Thread.sleep(600);

            assertClosedInTime(closed);
            network.mend();
            long head = record.record(command(openCase("gt", "case"))).last();
            assertThat(within(
                            Duration.ofSeconds(90),
                            () -> stays.state().stream()
                                    .allMatch(part -> part.position() == head && part.stop() == null)))
                    .isTrue();
        } finally {
            assertClosedInTime(stays);
        }
    }

    /** It ends what it is at, or says that it does not. */
    private static void assertClosedInTime(Node node) {
        long begun = System.nanoTime();
        try {
            node.close();
        } catch (StoreUnavailable e) {
            assertThat(e)
                    .hasMessageMatching(".*(try again|others take it once this process was silent for long enough)");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isLessThan(PATIENCE.multipliedBy(2).plusSeconds(5));
    }

    private interface Condition {
        boolean holds();
    }

    private static boolean within(Duration most, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    /** Its session is silent within a transaction too, and keeps nobody from anything. */
    @Test
    void who_reads_slowly_is_not_taken_for_silent() {
        record.record(command(noteGroup("gt", "group")));

        List<Long> read = new ArrayList<>();
        record.history().forEach(recorded -> {
            sleep(Duration.ofSeconds(11));
            read.add(recorded.position());
        });

        assertThat(read).containsExactly(1L);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
