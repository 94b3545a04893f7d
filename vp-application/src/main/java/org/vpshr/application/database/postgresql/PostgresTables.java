package org.vpshr.application.database.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.StoreKind;

/**
 * Holds the tables of a schema, their columns, triggers and rules, and what these call, against what the migrations make:
 * the resource {@code tables.txt} beside them. Tables of others in the same schema are nobody's business.
 */
final class PostgresTables {
    /** What is said of each table of ours, a line each. */
    private static final String MADE = """
            select 'table ' || c.relname || case when c.relrowsecurity then ' (rows are withheld)' else '' end
              from pg_class c where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and c.relkind = 'r'
            union all
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
              from pg_attribute a join pg_class c on c.oid = a.attrelid
              where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped
            union all
            select 'constraint ' || c.relname || '.' || k.conname || ' ' || k.contype::text
              from pg_constraint k join pg_class c on c.oid = k.conrelid
              where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and k.contype in ('p', 'u', 'f', 'c')
            union all
            select 'trigger ' || c.relname || '.' || t.tgname || ' ' || t.tgtype || ' ' || p.proname || ' '
                || encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex')
                || case when t.tgqual is null then '' else ' (at times)' end
                || case t.tgenabled when 'O' then '' when 'A' then '' else ' (off)' end
              from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
              where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and not t.tgisinternal
            union all
            select 'rule ' || c.relname || '.' || r.rulename
              from pg_rewrite r join pg_class c on c.oid = r.ev_class
              where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and c.relkind = 'r'
            """;

    private PostgresTables() {}

    static Optional<String> changed(Session session, StoreKind.Tables kind) throws SQLException {
        SortedSet<String> expected = expected(kind);
        SortedSet<String> found = found(session, expected);
        return expected.stream()
                .filter(line -> !found.contains(line))
                .map(line -> "this is missing or was changed: " + line)
                .findFirst()
                .or(() -> found.stream()
                        .filter(line -> !expected.contains(line))
                        .map(line -> "this is none that is made here: " + line)
                        .findFirst());
    }

    private static SortedSet<String> found(Session session, SortedSet<String> expected) throws SQLException {
        SortedSet<String> tables =
                expected.stream().map(PostgresTables::table).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> found = new TreeSet<>();
        try (PreparedStatement query = session.fresh(MADE);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (tables.contains(table(rows.getString(1)))) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** The table that a line is about. */
    private static String table(String line) {
        return line.split("[ .]", 3)[1];
    }

    private static SortedSet<String> expected(StoreKind.Tables kind) {
        String resource = "/" + kind.migrations() + "/tables.txt";
        try (InputStream in = Objects.requireNonNull(PostgresTables.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException("a resource of this library cannot be read: " + resource, e);
        }
    }
}
