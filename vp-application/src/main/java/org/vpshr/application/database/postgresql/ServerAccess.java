package org.vpshr.application.database.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.store.Store;

/** How a server is reached: by its address, or by connections that the host lends. */
interface ServerAccess {
    static ServerAccess to(Store.Shared store) {
        return switch (store) {
            case Store.Postgres address -> new ByAddress(address);
            case Store.Hosted hosted -> new ByDataSource(hosted);
        };
    }

    /** Where the store is, for messages; as far as it is known by now. */
    String where();

    /** What to do where the server does not let the role in. */
    String remedyOfCredentials();

    /** @throws org.vpshr.application.failure.StoreUnavailable when what it needs is not on the class path */
    void requireDriver();

    /** @param atMost how long it may take, and statements on it wait for others */
    Lease connect(WaitingBounds bounds, Duration atMost) throws SQLException;

    /** The same as the tool of the migrations takes it. */
    DataSource forMigrations(WaitingBounds bounds);

    /** What that tool says first on each connection; nothing where they come as they have to be. */
    Optional<String> beforeMigrations(WaitingBounds bounds);
}
