package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.Count;
import org.vpshr.application.given.LongHistory;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Report;

/** A process is killed while it brings a checkpoint up to date, again and again. */
@Tag("long")
@Tag("full")
class InterruptedCheckpointTest {
    private static final Count ROUNDS = Count.of(4, 15, "rounds");
    private static final int MOST_TRIES = 10;
    private static final int EVENTS = 5_000;
    private static final int LONGEST = 400;

    @TempDir
    Path directory;

    private final Random random = new Random(2018);

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void the_report_is_that_of_the_full_fold_whenever_it_was_killed(AStore.In in) throws Exception {
        Options options = in.fresh(directory).options();
        VoluntaryPrinciples.open(options).close(); // with its keys
        LongHistory.into(options.store(), EVENTS);
        Path checkpoint = directory.resolve("checkpoint");
        Report full = report(options.withoutCheckpoint());
        int tries = 0;
        int longest = LONGEST;
        for (int interrupted = 0; interrupted < ROUNDS.now(); tries++) {
            assertThat(tries).isLessThan(ROUNDS.now() * MOST_TRIES);
            if (killed(options, checkpoint, random.nextInt(longest))) {
                interrupted++;
            } else {
                longest = Math.max(1, longest / 2);
            }

            assertThat(report(options.withCheckpoint(checkpoint))).isEqualTo(full);
            assertThat(checkpoint).exists();
            deleteAll(checkpoint);
        }
        System.out.printf(
                "%s: %s; killed within the update each time, in %d tries, 0 other reports%n", in, ROUNDS, tries);
    }

    /**
     * Whether it was still at work when it was killed.
     *
     * @param after that the checkpoint is there, in milliseconds
     */
    private static boolean killed(Options options, Path checkpoint, int after) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(checkpoint.toString()));
        arguments.addAll(Address.of(options));
        try (Child child = Child.of(Reporter.class, arguments)) {
            assertThat(child.hear()).contains("begins");
            while (child.lives() && Files.notExists(checkpoint)) {
                Thread.sleep(1);
            }
            Thread.sleep(after);
            child.kill();
            return child.hear().isEmpty();
        }
    }

    private static Report report(Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            return record.reports().of(new Country("NL"), 2018).now();
        }
    }

    private static void deleteAll(Path checkpoint) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(checkpoint + ending));
        }
    }
}
