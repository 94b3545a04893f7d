package org.vpshr.spring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.store.Verification;
import org.vpshr.domain.failure.Failure;

/**
 * Looks now and then how the record is, so that who asks for its health or its meters need not wait: whether its chain is
 * whole, and how far its followers are.
 */
public class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final VoluntaryPrinciples record;
    private final VpProperties.HealthProperties pace;
    private final Duration patience;
    private final List<Listener> listeners;
    private volatile @Nullable Verified verified;
    private volatile List<FollowerProgress> followers = List.of();
    private @Nullable ScheduledExecutorService thread;

    /**
     * What a verification of the chain found, and when it was done.
     *
     * @param found what was found
     * @param at when it was done
     */
    public record Verified(Verification found, Instant at) {}

    /** Is told how far the followers are, at each round. */
    @FunctionalInterface
    interface Listener {
        void told(List<FollowerProgress> followers);
    }

    Rounds(
            VoluntaryPrinciples record,
            VpProperties.HealthProperties pace,
            Duration patience,
            List<Listener> listeners) {
        this.record = record;
        this.pace = pace;
        this.patience = patience;
        this.listeners = List.copyOf(listeners);
    }

    /** {@return what was found last; nothing before the first verification is done} */
    public Optional<Verified> verified() {
        return Optional.ofNullable(verified);
    }

    /** {@return how far the followers were, when it was looked last} */
    public List<FollowerProgress> followers() {
        return followers;
    }

    /**
     * Verifies the chain now, from the first event on.
     *
     * @return what was found
     */
    public Verified verify() {
        Verified now = new Verified(record.upkeep().verifyChain(), Instant.now());
        verified = now;
        return now;
    }

    /**
     * Looks now how far the followers are.
     *
     * @return how far they are
     */
    public List<FollowerProgress> look() {
        List<FollowerProgress> now = record.followers().progress();
        followers = now;
        listeners.forEach(listener -> listener.told(now));
        return now;
    }

    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        ScheduledExecutorService rounds = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("vp-rounds-", 1).factory());
        thread = rounds;
        if (pace.verifyEvery().isPositive()) {
            each(rounds, this::verify, pace.verifyEvery());
        }
        if (pace.followersEvery().isPositive()) {
            each(rounds, this::look, pace.followersEvery());
        }
    }

    private static void each(ScheduledExecutorService rounds, Runnable round, Duration every) {
        rounds.scheduleWithFixedDelay(() -> once(round), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The health says it too, which asks the store itself; the next round comes in any case. */
    private static void once(Runnable round) {
        try {
            round.run();
        } catch (Failure e) {
            LOG.info("the record cannot be looked after now: {}", e.kind());
        } catch (RuntimeException e) {
            LOG.warn("the record cannot be looked after now: {}", e.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        @Nullable ExecutorService rounds = thread;
        thread = null;
        if (rounds == null) {
            return;
        }
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("a verification of the record is left behind, unfinished");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
