package org.vpshr.application.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(200);

    private static Slots.Slot taken(Slots slots) {
        return slots.take(LONG).orElseThrow();
    }

    @Test
    void threads_that_need_several_never_wait_for_each_other_alone() throws InterruptedException {
        Slots slots = new Slots(Slots.DEPTH);
        AtomicInteger got = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            threads.add(Thread.ofVirtual().start(() -> take(slots, Slots.DEPTH, got, now, most)));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(got).hasValue(200);
        assertThat(most).hasValue(Slots.DEPTH);
    }

    private static void take(Slots slots, int more, AtomicInteger got, AtomicInteger now, AtomicInteger most) {
        if (more == 0) {
            got.incrementAndGet();
            return;
        }
        Slots.Slot slot = taken(slots);
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        take(slots, more - 1, got, now, most);
        now.decrementAndGet();
        slot.giveBack();
    }

    @Test
    void whoever_waits_long_enough_goes_without() throws InterruptedException {
        Slots slots = new Slots(Slots.DEPTH);
        Slots.Slot mine = taken(slots);
        Elapsed waited = Elapsed.fromNow();
        List<Boolean> others = new ArrayList<>();

        Thread.ofPlatform()
                .start(() -> others.add(slots.take(SHORT).isPresent()))
                .join();

        assertThat(others).containsExactly(false);
        assertThat(waited.time()).isBetween(SHORT, LONG);
        mine.giveBack();
        assertThat(slots.take(Duration.ZERO)).isPresent();
    }

    @Test
    void whoever_asked_first_gets_it_first() throws InterruptedException {
        Slots slots = new Slots(Slots.DEPTH);
        Slots.Slot mine = taken(slots);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            Thread thread = Thread.ofPlatform().start(() -> {
                Slots.Slot slot = taken(slots);
                order.add(number);
                slot.giveBack();
            });
            await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
            threads.add(thread);
        }

        mine.giveBack();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whoever_was_lent_one_of_somebody_elses_goes_before_whoever_has_none() throws InterruptedException {
        Slots slots = new Slots(Slots.DEPTH);
        Slots.Slot mine = taken(slots);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Thread first = Thread.ofPlatform().start(() -> {
            Slots.Slot slot = taken(slots);
            order.add("has none");
            slot.giveBack();
        });
        await().until(() -> first.getState() == Thread.State.TIMED_WAITING);

        Thread.ofPlatform()
                .start(() -> {
                    Slots.Slot lent = slots.lent();
                    Slots.Slot slot = taken(slots);
                    order.add("was lent one");
                    slot.giveBack();
                    lent.giveBack();
                })
                .join();

        mine.giveBack();
        first.join();
        assertThat(order).containsExactly("was lent one", "has none");
    }

    @Test
    void what_was_lent_by_others_is_none_of_these() {
        Slots slots = new Slots(Slots.DEPTH);
        slots.lent().giveBack();
        Slots.Slot mine = taken(slots);

        assertThat(slots.take(Duration.ZERO)).isPresent();
        mine.giveBack();
    }

    @Test
    void a_thread_that_is_interrupted_waits_no_longer_and_stays_interrupted() throws InterruptedException {
        Slots slots = new Slots(Slots.DEPTH);
        Slots.Slot mine = taken(slots);
        List<Boolean> interrupted = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = Thread.ofPlatform().start(() -> {
            begun.countDown();
            boolean got = slots.take(LONG).isPresent();
            interrupted.add(!got && Thread.currentThread().isInterrupted());
        });
        begun.await();

        other.interrupt();
        other.join();

        assertThat(interrupted).containsExactly(true);
        mine.giveBack();
    }

    @Test
    void fewer_than_a_thread_may_need_are_none() {
        assertThatThrownBy(() -> new Slots(Slots.DEPTH - 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
