package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.application.given.Count;

/** Processes that append are killed, one after the other on one store, at a random moment each. */
@Tag("long")
@Tag("full")
class KillTest {
    private static final Count ROUNDS = Count.of(20, 100, "rounds");
    private static final long SEED = 20181231;

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private final Map<Long, String> acknowledged = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(AStore.In.class)
    void what_was_acknowledged_outlives_every_killed_process(AStore.In in) throws Exception {
        AStore store = in.fresh(directory);
        List<String> address = Address.of(store.options());
        int lost = 0;
        Child next = Child.of(AppendingProcess.class, address);
        for (int round = 1; round <= ROUNDS.now(); round++) {
            try (Child child = next) {
                next = Child.of(AppendingProcess.class, address); // it gets ready meanwhile
                appendUntilKilled(child, round);
            }
            lost += lost(store);
        }
        next.close();

        assertThat(lost).isZero();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS.now());
        System.out.printf("%s: %s; %d acknowledged appends, %d lost%n", in, ROUNDS, acknowledged.size(), lost);
    }

    private void appendUntilKilled(Child child, int round) throws InterruptedException {
        child.say("%3d".formatted(round));
        List<String> positions = new ArrayList<>(List.of(child.hear().orElseThrow()));
        Thread.sleep(20 + random.nextInt(280));
        child.kill();
        positions.addAll(child.hearAll());
        for (int i = 0; i < positions.size(); i++) {
            acknowledged.put(Long.parseLong(positions.get(i)), round + "/" + (i + 1));
        }
    }

    /** How many acknowledged appends of any round are not there; what is there is whole. */
    private int lost(AStore store) {
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            assertThat(ledger.verify().whole()).isTrue();
            Map<Long, String> found = new TreeMap<>();
            List<String> payloads = new ArrayList<>();
            ledger.fold(0, Long.MAX_VALUE, event -> payloads.add(new String(event.facts())));
            assertThat(payloads).hasSize((int) ledger.head().position());
            for (int i = 0; i < payloads.size(); i += 2) {
                String name = payloads.get(i).replaceFirst("a$", "");
                assertThat(payloads.get(i + 1)).as("the other half of %s", name).isEqualTo(name + "b");
                found.put(i + 2L, name);
            }
            return (int) acknowledged.entrySet().stream()
                    .filter(append -> !append.getValue().equals(found.get(append.getKey())))
                    .count();
        }
    }
}
