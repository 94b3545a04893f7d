package org.vpshr.application.database.session;

import java.sql.SQLException;

/** A connection in a transaction of the host. Where it is given up before it is done, nothing of it was done. */
public interface JoinedLease extends Lease {

    /** What was done on it is a part of the transaction. */
    void done() throws SQLException;

    /** The transaction has to be rolled back by the host: nothing else can be done with it once this is given up. */
    void doom();
}
