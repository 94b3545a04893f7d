package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Count;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;

/** Commands that are delivered once, twice or three times, out of order and at the same time, have one effect each. */
@Tag("long")
@Tag("full")
class DuplicatesTest {
    private static final Count DELIVERIES = Count.of(2_000, 10_000, "deliveries");
    private static final int THREADS = 8;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void thousands_of_deliveries_have_one_effect_for_each_id(AStore.In in) throws Exception {
        Map<Integer, Receipt> answers = new ConcurrentHashMap<>();
        try (VoluntaryPrinciples record =
                        VoluntaryPrinciples.open(in.fresh(directory).options());
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> under = new ArrayList<>();
            for (int number : deliveries()) {
                under.add(threads.submit(() -> deliver(record, number, answers)));
            }
            for (Future<?> each : under) {
                each.get();
            }

            assertThat(record.head().position()).isEqualTo(answers.size());
            assertThat(answers.values()).extracting(Receipt::last).doesNotHaveDuplicates();
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            System.out.printf("%s: %s; %d commands, 0 doubled%n", in, DELIVERIES, answers.size());
        }
    }

    private static void deliver(VoluntaryPrinciples record, int number, Map<Integer, Receipt> answers) {
        Receipt receipt =
                record.record(command(noteGroup("gt-" + number, "entry-" + number)), new CommandId("c" + number));
        Receipt before = answers.putIfAbsent(number, receipt);
        assertThat(receipt).isEqualTo(before == null ? receipt : before);
    }

    private static List<Integer> deliveries() {
        Random random = new Random(4711);
        List<Integer> all = new ArrayList<>();
        for (int number = 0; all.size() < DELIVERIES.now(); number++) {
            all.addAll(Collections.nCopies(Math.min(1 + random.nextInt(3), DELIVERIES.now() - all.size()), number));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
