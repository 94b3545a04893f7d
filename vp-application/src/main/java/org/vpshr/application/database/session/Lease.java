package org.vpshr.application.database.session;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection for one session, and how it is given up. */
public interface Lease {
    Connection connection();

    /** Whether it may lie idle here until somebody needs it; else it is given up with the work that it was got for. */
    boolean mayRest();

    /** Gives it up, whatever was done with it. */
    void end() throws SQLException;

    /** A connection that was opened for it alone, and is closed with it. */
    static Lease own(Connection connection) {
        return new Lease() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public boolean mayRest() {
                return true;
            }

            @Override
            public void end() throws SQLException {
                connection.close();
            }
        };
    }
}
