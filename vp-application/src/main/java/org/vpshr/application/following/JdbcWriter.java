package org.vpshr.application.following;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes what a fold came to into a database.
 *
 * @param <F> the fold
 */
@FunctionalInterface
public interface JdbcWriter<F> {

    /** Writes within the transaction of the connection, which it neither ends nor closes. */
    void write(Connection connection, SinkPage<F> page) throws SQLException;
}
