package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which store a connection leads to, as no two running servers say it of two stores.
 *
 * @param started when the server was
 * @param database by its number on the server
 * @param table the one that each store has, by its number in the database
 */
record StoreIdentity(String started, String database, String table) {
    private static final String ASK =
            "select pg_postmaster_start_time()::text, (select oid::text from pg_database where datname = current_database()),"
                    + " coalesce(to_regclass('store')::oid::text, '')";

    static StoreIdentity of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ASK)) {
            row.next();
            return new StoreIdentity(row.getString(1), row.getString(2), row.getString(3));
        }
    }
}
