package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

class FoldedOriginsTest {

    /** A ledger of events that stand on no shelf, up to the head. */
    private static class Source implements Checkpoint.Source {
        private final String name;
        private final Head head;

        Source(String name, long upTo) {
            this.name = name;
            this.head = new Head(upTo, name + upTo);
        }

        @Override
        public Head head() {
            return head;
        }

        @Override
        public Optional<String> hashAt(long position) {
            return position == 0 ? Optional.empty() : Optional.of(name + position);
        }

        @Override
        public List<RecordedEvent> between(long after, long upTo) {
            return List.of();
        }

        @Override
        public List<RecordedEvent> life(EntryId entry, long upTo) {
            return List.of();
        }
    }

    /** The same, and whoever reads of it waits. */
    private static final class Slow extends Source {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);

        Slow(String name, long upTo) {
            super(name, upTo);
        }

        @Override
        public List<RecordedEvent> between(long after, long upTo) {
            begun.countDown();
            FoldedOriginsTest.await(goesOn);
            return super.between(after, upTo);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FutureTask<?> begun(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, true);
        Thread.ofVirtual().start(task);
        return task;
    }

    @Test
    void whoever_asks_for_no_more_than_is_folded_waits_for_nobody() throws Exception {
        FoldedOrigins origins = new FoldedOrigins();
        origins.on(shelf -> true, new Source("a", 10));
        Slow more = new Slow("a", 11);
        FutureTask<?> folding = begun(() -> origins.on(shelf -> true, more));
        more.begun.await();

        FutureTask<?> asking = begun(() -> {
            origins.on(shelf -> true, new Source("a", 10));
            origins.there(shelf -> true, new Source("a", 9));
        });

        asking.get(20, TimeUnit.SECONDS);
        assertThat(folding.isDone()).isFalse();
        more.goesOn.countDown();
        folding.get(20, TimeUnit.SECONDS);
    }

    @Test
    void of_many_who_ask_for_more_one_folds() throws Exception {
        FoldedOrigins origins = new FoldedOrigins();
        Slow more = new Slow("a", 11);
        FutureTask<?> folding = begun(() -> origins.on(shelf -> true, more));
        more.begun.await();
        FutureTask<?> asking = begun(() -> origins.on(shelf -> true, new Source("a", 11) {
            @Override
            public List<RecordedEvent> between(long after, long upTo) {
                throw new IllegalStateException("it was folded already");
            }
        }));
        more.goesOn.countDown();

        folding.get(20, TimeUnit.SECONDS);
        asking.get(20, TimeUnit.SECONDS);
    }

    @Test
    void whoever_waited_asks_the_ledger_while_nobody_waits_for_that() throws Exception {
        FoldedOrigins origins = new FoldedOrigins();
        Slow more = new Slow("a", 12);
        FutureTask<?> folding = begun(() -> origins.on(shelf -> true, more));
        more.begun.await();
        CountDownLatch asks = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        FutureTask<?> waited = begun(() -> origins.on(shelf -> true, new Source("a", 11) {
            @Override
            public Optional<String> hashAt(long position) {
                if (position == 12) {
                    asks.countDown();
                    FoldedOriginsTest.await(answered);
                }
                return super.hashAt(position);
            }
        }));
        Thread.sleep(200);
        more.goesOn.countDown();
        folding.get(20, TimeUnit.SECONDS);
        asks.await();

        begun(() -> origins.on(shelf -> true, new Source("a", 13))).get(20, TimeUnit.SECONDS);

        assertThat(waited.isDone()).isFalse();
        answered.countDown();
        waited.get(20, TimeUnit.SECONDS);
    }

    @Test
    void what_was_folded_of_another_ledger_is_folded_anew() {
        FoldedOrigins origins = new FoldedOrigins();
        origins.on(shelf -> true, new Source("a", 10));

        Slow other = new Slow("b", 5);
        other.goesOn.countDown();

        assertThat(origins.on(shelf -> true, other))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(other.begun.getCount()).isZero();
    }
}
