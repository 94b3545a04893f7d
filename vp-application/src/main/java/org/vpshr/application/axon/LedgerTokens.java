package org.vpshr.application.axon;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;

/** Positions of the ledger as tokens of Axon. A token bears the position that was seen last; what comes after it is new. */
public final class LedgerTokens {
    private final Ledger ledger;

    public LedgerTokens(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Before all events. */
    public CompletableFuture<TrackingToken> first() {
        return of(0);
    }

    /** After all events that are there now. */
    public CompletableFuture<TrackingToken> latest() {
        return of(ledger.head().position());
    }

    /** Before the events that were recorded at the instant or later. */
    public CompletableFuture<TrackingToken> at(Instant instant) {
        Instant before = instant.equals(Instant.MIN) ? instant : instant.minusNanos(1);
        return of(ledger.positionAt(before));
    }

    /** The position that was seen last; 0 where there is no token. */
    public static long seen(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    /** What an event bears, for its reader to go on from. */
    public static Context in(StoredRow row) {
        return TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(row.position()));
    }

    private static CompletableFuture<TrackingToken> of(long position) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position));
    }
}
