package org.vpshr.application.axon.processing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.OpenTransaction;
import org.vpshr.application.database.session.Session;

/** A processor's unit of work is one transaction of the database, on one thread. */
final class NodeTransactions implements TransactionManager {
    private final Database database;
    private final String settings;
    private final ThreadLocal<@Nullable OpenTransaction> current = new ThreadLocal<>();

    /** @param silence after which the server ends the transaction of a node that stands still in the middle of it */
    NodeTransactions(Database database, Duration silence) {
        this.database = database;
        // What a view lost with its token is made again: its commits need not wait for the disk.
        this.settings = "set local synchronous_commit = off; set local idle_in_transaction_session_timeout = "
                + silence.toMillis();
    }

    @Override
    public boolean requiresSameThreadInvocations() {
        return true;
    }

    @Override
    public Transaction startTransaction() {
        OpenTransaction begun = database.begin();
        try {
            begun.session().run(settings);
        } catch (SQLException e) {
            begun.rollback();
            throw new IllegalStateException(e);
        }
        current.set(begun);
        return new Transaction() {
            @Override
            public void commit() {
                current.remove();
                begun.commit();
            }

            @Override
            public void rollback() {
                if (current.get() == begun) {
                    current.remove();
                    begun.rollback();
                }
            }
        };
    }

    <T> T within(Session.Work<T> work) {
        try {
            return work.on(open().session());
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Whoever closes it only says that they are done with it. */
    Connection connection() {
        Connection own = open().connection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : call(own, method, arguments));
    }

    private static @Nullable Object call(Connection own, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private OpenTransaction open() {
        return Objects.requireNonNull(current.get(), "a token is written within a transaction");
    }
}
