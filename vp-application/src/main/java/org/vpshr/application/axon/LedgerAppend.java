package org.vpshr.application.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.AppendConflict;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;

/** Events on their way into the ledger; they enter it when Axon commits. */
final class LedgerAppend implements AppendTransaction<ConsistencyMarker> {
    private final Ledger ledger;
    private final AppendCondition condition;
    private final List<NewRow> rows;
    private final Runnable afterwards;

    LedgerAppend(Ledger ledger, AppendCondition condition, List<NewRow> rows, Runnable afterwards) {
        this.ledger = ledger;
        this.condition = condition;
        this.rows = rows;
        this.afterwards = afterwards;
    }

    @Override
    public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
        try {
            long last = ledger.append(inTermsOfTheLedger(condition), rows);
            return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(last));
        } catch (AppendConflict e) {
            return CompletableFuture.failedFuture(
                    AppendEventsTransactionRejectedException.conflictingEventsDetected(condition.consistencyMarker()));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        // nothing was written yet
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
            ConsistencyMarker marker, @Nullable ProcessingContext context) {
        afterwards.run();
        return CompletableFuture.completedFuture(marker);
    }

    private static LedgerCondition inTermsOfTheLedger(AppendCondition condition) {
        if (condition.consistencyMarker() == ConsistencyMarker.INFINITY) {
            return LedgerCondition.none();
        }
        long after = Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
        return new LedgerCondition(
                after,
                LedgerTags.candidates(condition.criteria()),
                (type, tags) -> LedgerTags.meets(condition.criteria(), type, tags));
    }
}
