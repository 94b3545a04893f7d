package org.vpshr.spring;

import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vpshr.application.HostTransaction;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;

/**
 * The record within the transaction that Spring has begun on this thread, on the DataSource of the application: what that
 * writes and what is recorded are kept both or neither. Record last: until the commit nobody else records. See {@link
 * HostTransaction}.
 */
public final class TransactionalRecord {
    private final VoluntaryPrinciples record;
    private final DataSource source;

    TransactionalRecord(VoluntaryPrinciples record, DataSource source) {
        this.record = record;
        this.source = source;
    }

    /**
     * Decides the command within the transaction that is running, and records what was decided.
     *
     * @param command what is asked to be recorded
     * @return what is recorded, and what a person should look at
     * @throws IllegalStateException where no transaction is running
     * @throws org.vpshr.domain.rule.RuleViolation when a rule refuses it; the transaction is as it was before
     */
    public Receipt record(Command command) {
        return within(transaction -> transaction.record(command));
    }

    /**
     * The same once, however often it is given under the id.
     *
     * @param command what is asked to be recorded
     * @param id under which it is recorded once, however often it is given
     * @return what is recorded, then or before
     */
    public Receipt record(Command command, CommandId id) {
        return within(transaction -> transaction.record(command, id));
    }

    /**
     * Does all else that can be done within it.
     *
     * @param <T> what comes of the work
     * @param work is handed the transaction
     * @return what came of the work
     */
    public <T> T within(Function<? super HostTransaction, ? extends T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(source)) {
            throw new IllegalStateException(
                    "no transaction is running on the DataSource of the record; begin one, as by @Transactional");
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return work.apply(record.within(connection));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
