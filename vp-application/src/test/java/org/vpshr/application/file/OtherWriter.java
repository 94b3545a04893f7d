package org.vpshr.application.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another process that wants to write to a database, and says whether it may. */
final class OtherWriter {
    private OtherWriter() {}

    public static void main(String[] arguments) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Path.of(arguments[0]));
                Statement sql = connection.createStatement()) {
            sql.execute("begin exclusive");
            System.out.println("may write");
        } catch (SQLException e) {
            System.out.println("must wait");
        }
    }
}
