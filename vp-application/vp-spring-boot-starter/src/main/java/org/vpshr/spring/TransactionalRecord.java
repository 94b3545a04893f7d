package org.vpshr.spring;

import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vpshr.application.HostTransaction;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actor;
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
    private final Function<Connection, HostTransaction> transactions;
    private final DataSource source;

    TransactionalRecord(VoluntaryPrinciples record, DataSource source) {
        this(record, record::within, source);
    }

    private TransactionalRecord(
            VoluntaryPrinciples record, Function<Connection, HostTransaction> transactions, DataSource source) {
        this.record = record;
        this.transactions = transactions;
        this.source = source;
    }

    /**
     * {@return the same as one of the users may use it: see {@link VoluntaryPrinciples#as(Actor)}}
     *
     * @param actor who records
     */
    public TransactionalRecord as(Actor actor) {
        return new TransactionalRecord(record, record.as(actor)::within, source);
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
            return work.apply(transactions.apply(connection));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
