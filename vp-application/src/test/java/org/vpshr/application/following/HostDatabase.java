package org.vpshr.application.following;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.store.Store;

/** A database of the host's, beside the record. */
record HostDatabase(String url) {

    static HostDatabase beside(AStore.In in, Path directory) {
        if (in == AStore.In.A_FILE) {
            return new HostDatabase("jdbc:sqlite:" + directory.resolve("host.db"));
        }
        Store.Postgres schema = PostgresServer.get().freshSchema();
        return new HostDatabase(schema.url() + "&user=" + schema.user());
    }

    DataSource source() {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            return source;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    void run(String statement) {
        try (Connection connection = source().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Each row as its columns, with a space in between. */
    List<String> rows(String query) {
        List<String> found = new ArrayList<>();
        try (Connection connection = source().getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getString(i));
                }
                found.add(String.join(" ", columns));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
