package org.vpshr.application.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.vpshr.application.database.session.Session;

/** A transaction that somebody else's framework begins and ends. It has to be ended once, by the thread that uses it. */
public final class OpenTransaction {
    private final Database database;
    private final Session session;

    OpenTransaction(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public Session session() {
        return session;
    }

    public Connection connection() {
        return session.connection();
    }

    public void commit() {
        try {
            session.dialect().commit(session);
        } catch (SQLException e) {
            database.discard(session);
            throw database.fault(e);
        }
        end();
    }

    public void rollback() {
        try {
            session.dialect().rollback(session);
        } catch (SQLException e) {
            // the server undoes what it hears no end of
            database.discard(session);
            return;
        }
        end();
    }

    private void end() {
        session.closed();
        database.giveBack(session);
    }
}
