package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a session of the host was set to before it was used here.
 *
 * @param schema in which tables are looked for from now on; empty where there is none
 * @param before the settings by their names
 * @param local whether they hold up to the end of the transaction alone
 */
record SessionSettings(String schema, Map<String, String> before, boolean local) {
    private static final String PATH = "search_path";

    /** Tables that a session made for itself do not hide those of the store. */
    private static final String SCHEMA_ALONE =
            "coalesce(quote_ident(before.wanted) || ', pg_temp', before." + PATH + ")";

    /** What the server did not yet write to its disk is acknowledged to nobody. */
    static final String DURABLY =
            "case before.synchronous_commit when 'off' then 'on' else before.synchronous_commit end";

    /**
     * Sets the session in one go.
     *
     * @param schema null for the one in which the session makes tables
     * @param values what to set, each as an expression over what it was before
     */
    static SessionSettings set(
            Connection connection, @Nullable String schema, Map<String, String> values, boolean local)
            throws SQLException {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(PATH, SCHEMA_ALONE);
        List<String> names = new ArrayList<>(all.keySet());
        String query = "with before as materialized (select coalesce(?, current_schema()::text) as wanted, "
                + names.stream()
                        .map(name -> "current_setting('" + name + "') as " + name)
                        .collect(Collectors.joining(", "))
                + ") select before.*, "
                + names.stream()
                        .map(name -> "set_config('" + name + "', " + all.get(name) + ", " + local + ")")
                        .collect(Collectors.joining(", "))
                + " from before";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            return read(statement, names, local);
        }
    }

    private static SessionSettings read(PreparedStatement statement, List<String> names, boolean local)
            throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            String wanted = row.getString(1);
            Map<String, String> before = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                before.put(names.get(i), row.getString(i + 2));
            }
            return new SessionSettings(wanted == null ? "" : wanted, before, local);
        }
    }

    void setBack(Connection connection) throws SQLException {
        String query = before.keySet().stream()
                .map(name -> "set_config('" + name + "', ?, " + local + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int i = 1;
            for (String value : before.values()) {
                statement.setString(i++, value);
            }
            statement.execute();
        }
    }
}
