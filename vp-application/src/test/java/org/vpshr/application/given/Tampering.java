package org.vpshr.application.given;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Someone who goes around the ledger, and around its triggers. */
public final class Tampering {
    private static final List<String> TRIGGERS = List.of(
            "event_no_update",
            "event_no_delete",
            "tag_no_update",
            "tag_no_delete",
            "head_no_delete",
            "head_only_grows");

    private Tampering() {}

    public static void with(Path store, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement sql = connection.createStatement()) {
            for (String trigger : TRIGGERS) {
                sql.execute("drop trigger if exists " + trigger);
            }
            for (String statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same with the triggers in place. */
    public static void openly(Path store, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
