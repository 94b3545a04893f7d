package org.vpshr.application.fuzzing;

import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.vpshr.domain.failure.Failure;

/**
 * Gives a parser what is nearly valid. It answers with a value, or with a failure of the library that has a remedy; in the
 * time and the memory that some input of that length may take, and with nothing else.
 *
 * <p>{@code -Dvp.fuzz.seconds=600} gives each parser ten minutes, {@code -Dvp.fuzz.seed=7} other input.
 */
public final class Fuzzing {
    /** As often as a parser is tried where nothing else is said: the same input on every machine that is fast enough. */
    private static final long TIMES = 10_000;

    /** No longer than that; where it is asked for, as often as there is time for. */
    private static final long SECONDS = Long.getLong("vp.fuzz.seconds", 4);

    private static final boolean ASKED_FOR = System.getProperty("vp.fuzz.seconds") != null;

    private static final long SEED = Long.getLong("vp.fuzz.seed", 20261128);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 512L << 20;

    private final Parser parser;
    private final AtomicReference<byte[]> current = new AtomicReference<>(new byte[0]);
    private volatile long tried;
    private long refused;

    private Fuzzing(Parser parser) {
        this.parser = parser;
    }

    /** Tries a parser for as long as it is to be tried; answers how often. */
    public static Tally of(Parser parser) {
        return new Fuzzing(parser).tried();
    }

    /**
     * How often something was tried.
     *
     * @param tried all of it
     * @param refused what was refused of it
     */
    public record Tally(long tried, long refused) {}

    private Tally tried() {
        ExecutorService one =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            watch(one.submit(this::run));
        } finally {
            one.shutdownNow();
        }
        return new Tally(tried, refused);
    }

    /** An input that is never done with is told of as well. */
    private void watch(Future<?> running) {
        long seen = -1;
        try {
            while (!running.isDone() && seen != tried) {
                seen = tried;
                await(running);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!running.isDone()) {
            fail(told("is not done with it after " + LONGEST));
        }
        ended(running);
    }

    private static void await(Future<?> running) throws InterruptedException {
        try {
            running.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // looked at by whoever watches
        } catch (ExecutionException e) {
            // told once it is known that it has ended
        }
    }

    private static void ended(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException e) {
            throw new AssertionError(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void run() {
        parser.corpus().forEach(this::tryOut);
        if (refused == parser.corpus().size()) {
            fail(parser.name() + " reads nothing of what it is to read");
        }
        Mutation mutation = new Mutation(new Random(SEED), parser.corpus());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (long times = 0; System.nanoTime() < end && (ASKED_FOR || times < TIMES); times++) {
            tryOut(mutation.next());
        }
    }

    private void tryOut(byte[] input) {
        current.set(input);
        long before = allocated();
        try {
            parser.attempt().on(input);
        } catch (Failure failure) {
            refused++;
            judge(failure);
        } catch (Throwable other) {
            throw new AssertionError(told("throws " + other), other);
        }
        if (allocated() - before > MOST_BYTES) {
            fail(told("takes " + (allocated() - before) + " bytes for it"));
        }
        tried++;
    }

    private void judge(Failure failure) {
        if (failure.remedy().isBlank()) {
            fail(told("says no remedy: " + failure.getMessage()));
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private String told(String what) {
        byte[] input = Objects.requireNonNull(current.get());
        byte[] begun = Arrays.copyOf(input, Math.min(input.length, 3_000));
        return parser.name() + " " + what + ", input " + tried + " of seed " + SEED + ", " + input.length + " bytes: "
                + new String(begun, StandardCharsets.UTF_8) + "\nin Base64: "
                + Base64.getEncoder().encodeToString(begun);
    }
}
