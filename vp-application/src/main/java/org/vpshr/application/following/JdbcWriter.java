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

    /**
     * Writes within the transaction of the connection, which it neither ends nor closes.
     *
     * @param connection the connection of the transaction
     * @param page what the fold came to, with the position
     * @throws SQLException when it cannot be written: nothing of the page is kept then, and it is tried again
     */
    void write(Connection connection, SinkPage<F> page) throws SQLException;
}
