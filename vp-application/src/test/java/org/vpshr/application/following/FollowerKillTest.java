package org.vpshr.application.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;

/** Processes that follow, killed and stopped at any moment. */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class FollowerKillTest {
    private static final int ROUNDS = 5;

    @TempDir
    Path directory;

    private AStore store;
    private HostDatabase host;
    private VoluntaryPrinciples record;
    private int recorded;

    private void open(AStore.In in) {
        store = in.fresh(directory);
        host = HostDatabase.beside(in, directory);
        GroupsByCountry.makeTables(host);
        record = VoluntaryPrinciples.open(store.options());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void record(int events) {
        for (int i = 0; i < events; i++, recorded++) {
            record.record(command(noteGroup("group-" + recorded, "e" + recorded)));
        }
    }

    private boolean isStoredUpTo(long position) {
        return host.rows("select max(to_position) from page").equals(List.of(Long.toString(position)));
    }

    /** No event is missing or counted twice, and each page goes on from the one before it. */
    private void assertExactlyOnce() {
        Until.holds(() -> isStoredUpTo(record.head().position()));
        assertThat(host.rows("select subject, many from entries order by 1"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, recorded)
                        .mapToObj(i -> "workinggroup/PE/group-" + i + " 1")
                        .toList());
        long at = 0;
        for (String page :
                host.rows("select from_position, to_position from page order by to_position, from_position")) {
            assertThat(page).startsWith(at + " ");
            at = Long.parseLong(page.split(" ")[1]);
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void whoever_is_killed_whenever_the_sink_is_written_exactly_once(AStore.In in) throws Exception {
        open(in);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            try (FollowerProcess follower = FollowerProcess.start(store.options(), host)) {
                Until.pause(random.nextInt(900));
                record(20);
                Until.pause(random.nextInt(1500));
                follower.kill();
            }
        }
        try (FollowerProcess last = FollowerProcess.start(store.options(), host)) {
            record(5);
            assertExactlyOnce();
        }
    }

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void one_that_is_killed_is_taken_over(AStore.In in) throws Exception {
        open(in);
        try (FollowerProcess first = FollowerProcess.start(store.options(), host)) {
            record(10);
            Until.holds(() -> isStoredUpTo(10));
            try (FollowerProcess second = FollowerProcess.start(store.options(), host)) {
                record(10);
                Until.holds(() -> isStoredUpTo(20));
                first.kill();
                record(10);
                Until.holds(() -> isStoredUpTo(30));
                second.kill();
            }
        }
        try (FollowerProcess third = FollowerProcess.start(store.options(), host)) {
            record(10);
            assertExactlyOnce();
        }
    }

    /** Not with a file: whoever stands still while it writes to one keeps it from all others. */
    @Test
    void one_that_stood_still_loses_and_doubles_nothing() throws Exception {
        open(AStore.In.POSTGRES);
        record(10);
        try (FollowerProcess first = FollowerProcess.start(store.options(), host);
                FollowerProcess second = FollowerProcess.start(store.options(), host)) {
            Until.holds(() -> isStoredUpTo(10));
            first.signal("STOP");
            record(10);
            Until.holds(() -> isStoredUpTo(20));
            second.signal("STOP");
            first.signal("CONT");
            record(10);
            Until.holds(() -> isStoredUpTo(30));
            second.signal("CONT");
            record(10);
            assertExactlyOnce();
        }
    }
}
