package org.vpshr.application.witness;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.json.stored.Acceptance;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Store;
import org.vpshr.application.store.Watch;

/**
 * What is known of a record outside of it. A record that was exchanged as a whole, or cut off, is whole by itself: only
 * what was seen of it before tells. Nor does a record know that a clock is wrong.
 */
public final class Witness {
    /** Clocks of machines differ by less, unless one is wrong. */
    private static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    /** So many events may be recorded before it is noted how far the record goes, so that not each is noted. */
    private static final long UNNOTED = 100;

    private final Ledger ledger;
    private final Watch watch;
    private final InstantSource clock;
    private final Memory memory;
    private @Nullable Head seen;
    private @Nullable Head lost;
    private @Nullable Head recorded;

    public Witness(Ledger ledger, Store store, Watch watch, InstantSource clock) {
        this.ledger = ledger;
        this.watch = watch;
        this.clock = clock;
        this.memory = Memory.of(watch.folder(), store, ledger.where());
    }

    /** Looks whether the record goes on from the head that was seen last, and remembers how far it goes now. */
    public synchronized void look() {
        seen = memory.head().orElse(null);
        lost = seen == null ? null : lost(seen, ledger::hashAt);
        rememberEnd();
    }

    private static @Nullable Head lost(Head seen, LongFunction<Optional<String>> hashAt) {
        return hashAt.apply(seen.position()).equals(Optional.of(seen.hash())) ? null : seen;
    }

    /** How far the record went when it was seen last; nothing when that is not known. */
    public synchronized Optional<Head> seen() {
        return Optional.ofNullable(seen);
    }

    /** The head that was seen last, when the record does not go on from it. */
    public synchronized Optional<Head> lostHead() {
        return Optional.ofNullable(lost);
    }

    /** The same by hashes that were found on a walk over the record. */
    public synchronized Optional<Head> lostHead(LongFunction<Optional<String>> hashAt) {
        return seen().map(head -> lost(head, hashAt)).or(this::lostHead);
    }

    private void rememberEnd() {
        Head head = ledger.head();
        if (lost == null
                && head.position() > 0
                && ledger.hashAt(head.position()).equals(Optional.of(head.hash()))) {
            keep(head);
        }
    }

    private void keep(Head head) {
        if (!head.equals(seen)) {
            memory.keep(head);
            seen = head;
        }
    }

    /** Remembers what was recorded since it was remembered last. */
    public synchronized void remember() {
        if (lost == null && recorded != null) {
            keep(recorded);
        }
    }

    /**
     * Whether anything may be recorded.
     *
     * @return what stands against it and is accepted
     * @throws StoreBroken when the record does not go on from the head that was seen last
     * @throws StoreUnavailable when the record ends ahead of the clock
     */
    public synchronized Acceptance admit() {
        if (lost != null && !watch.otherHead()) {
            throw new StoreBroken(
                    ledger.where(),
                    "the record does not go on from the head that was seen last, position " + lost.position()
                            + ", hash " + lost.hash()
                            + "; it was exchanged, cut off or set back, and nothing is recorded",
                    "restore what is missing, or accept it as it is with --accept-head, which is recorded");
        }
        Optional<Instant> end = ledger.lastRecorded().flatMap(this::aheadOfTheClock);
        if (end.isPresent() && !watch.clock()) {
            throw new StoreUnavailable(
                    ledger.where(),
                    "the record ends at " + end.get() + ", and the clock of this machine shows " + clock.instant()
                            + "; nothing is recorded",
                    "set the clock right, or wait; if the record is wrong, accept that with --accept-clock, which is"
                            + " recorded");
        }
        return new Acceptance(lost, end.isPresent() ? clock.instant() : null);
    }

    /** Something was recorded, what was accepted with it; the record goes up to the head now. */
    public synchronized void recorded(Acceptance accepted, Head head) {
        recorded = head;
        lost = accepted.head() == null ? lost : null;
        if (accepted.head() != null || head.position() - (seen == null ? 0 : seen.position()) >= UNNOTED) {
            remember();
        }
    }

    /** The instant, when it lies ahead of the clock of this machine by more than clocks differ. */
    public Optional<Instant> aheadOfTheClock(Instant instant) {
        return instant.isAfter(clock.instant().plus(MOST_AHEAD)) ? Optional.of(instant) : Optional.empty();
    }

    /** The same, unless it is accepted that clocks differ. */
    public Optional<Instant> refusedAheadOfTheClock(Instant instant) {
        return watch.clock() ? Optional.empty() : aheadOfTheClock(instant);
    }

    /** The key by which the record should be signed, if one is pinned. */
    public Optional<PublicKey> pinnedKey() {
        return memory.key();
    }

    /**
     * Remembers by which key the record should be signed.
     *
     * @throws OutputNotWritten when it cannot be kept
     */
    public void pin(PublicKey key) {
        memory.pin(key);
    }
}
