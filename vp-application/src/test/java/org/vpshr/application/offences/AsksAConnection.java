package org.vpshr.application.offences;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks the rule that what a host lends is passed on. */
public final class AsksAConnection {
    private AsksAConnection() {}

    static void commit(Connection connection) throws SQLException {
        connection.commit();
    }
}
