package org.vpshr.application.axon.processing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.OpenTransaction;
import org.vpshr.application.database.session.Session;

/**
 * A processor's unit of work is one transaction of the database, on one thread. It is begun when it is first used: where
 * that fails, the work fails with it, whereas the framework would wait for good for the answer of a work that it could not
 * begin.
 */
final class NodeTransactions implements TransactionManager {
    private final Database database;
    private final String settings;
    private final ThreadLocal<@Nullable Begun> current = new ThreadLocal<>();

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
        Begun begun = new Begun();
        current.set(begun);
        return begun;
    }

    /** Begun for the framework; for the database once it is used. */
    private final class Begun implements Transaction {
        private @Nullable OpenTransaction open;

        OpenTransaction used() {
            if (open == null) {
                open = begin();
            }
            return open;
        }

        private OpenTransaction begin() {
            OpenTransaction begun = database.begin();
            try {
                begun.session().run(settings);
                return begun;
            } catch (SQLException e) {
                begun.rollback();
                throw database.fault(e);
            }
        }

        @Override
        public void commit() {
            end(OpenTransaction::commit);
        }

        @Override
        public void rollback() {
            end(OpenTransaction::rollback);
        }

        /** Ended once: what failed at its commit is not undone after that. */
        private void end(Consumer<OpenTransaction> how) {
            if (current.get() == this) {
                current.remove();
                if (open != null) {
                    how.accept(open);
                }
            }
        }
    }

    <T> T within(Session.Work<T> work) {
        try {
            return work.on(open().session());
        } catch (SQLException e) {
            throw database.fault(e);
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
        return Objects.requireNonNull(current.get(), "a token is written within a transaction")
                .used();
    }
}
