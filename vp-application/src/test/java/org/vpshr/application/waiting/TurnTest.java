package org.vpshr.application.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Turn turn = new Turn();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);

    private Thread somebodyElse(String name) throws InterruptedException {
        Thread other = Thread.ofPlatform().name(name).start(() -> {
            turn.take(LONG);
            taken.countDown();
            try {
                enough.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                turn.leave();
            }
        });
        taken.await();
        return other;
    }

    @Test
    void whoever_waits_long_enough_goes_without_it_and_knows_who_has_it() throws InterruptedException {
        Thread other = somebodyElse("import-3");
        Elapsed waited = Elapsed.fromNow();

        assertThat(turn.take(SHORT)).isFalse();

        assertThat(waited.time()).isBetween(SHORT, LONG);
        assertThat(turn.isMine()).isFalse();
        assertThat(turn.holder().orElseThrow()).matches("\"import-3\", which began [01]\\.\\d seconds ago");
        enough.countDown();
        other.join();
        assertThat(turn.holder()).isEmpty();
        assertThat(turn.take(SHORT)).isTrue();
    }

    @Test
    void whoever_has_it_takes_it_again_and_gives_it_back_as_often() throws InterruptedException {
        turn.take(SHORT);
        assertThat(turn.take(Duration.ZERO)).isTrue();
        turn.leave();
        AtomicInteger got = new AtomicInteger();
        Runnable asks = () -> got.addAndGet(turn.take(SHORT) ? 1 : 0);

        Thread.ofPlatform().start(asks).join();
        assertThat(got).hasValue(0);
        turn.leave();
        Thread.ofPlatform().start(asks).join();
        assertThat(got).hasValue(1);
    }

    @Test
    void whoever_is_interrupted_does_not_wait_and_stays_interrupted() throws InterruptedException {
        Thread other = somebodyElse("import-3");
        Thread.currentThread().interrupt();

        assertThat(turn.take(LONG)).isFalse();

        assertThat(Thread.interrupted()).isTrue();
        enough.countDown();
        other.join();
    }

    @Test
    void whoever_is_interrupted_gets_what_is_free() {
        Thread.currentThread().interrupt();

        assertThat(turn.take(LONG)).isTrue();

        assertThat(Thread.interrupted()).isTrue();
    }

    /** One that takes it again and again leaves nobody out. */
    @Test
    void all_who_wait_get_it_in_their_turn() throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        AtomicInteger without = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            all.add(Thread.ofPlatform().start(() -> {
                for (int round = 0; round < 200; round++) {
                    if (turn.take(LONG)) {
                        turn.leave();
                    } else {
                        without.incrementAndGet();
                    }
                }
            }));
        }
        for (Thread one : all) {
            one.join();
        }

        assertThat(without).hasValue(0);
        assertThat(turn.holder()).isEmpty();
    }
}
