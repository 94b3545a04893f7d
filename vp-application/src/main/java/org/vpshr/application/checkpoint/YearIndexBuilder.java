package org.vpshr.application.checkpoint;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.EventYears;

/** Takes what events bear on into the tables of a checkpoint. */
final class YearIndexBuilder {
    /** What lasts longer is kept as a range. */
    private static final int MOST_YEARS = 10;

    private final Session session;
    private final Map<EntryId, Long> numbers = new HashMap<>();

    YearIndexBuilder(Session session) {
        this.session = session;
    }

    void fold(long position, EventYears bearing) throws SQLException {
        if (bearing.names()) {
            insert("insert into names (position) values (?)", position);
        }
        if (bearing.entry() != null) {
            long entry = number(bearing.entry());
            insert(
                    "insert into life (entry, position, binds) values (?, ?, ?)",
                    entry,
                    position,
                    bearing.bindsOlderStates() ? 1 : 0);
            for (EntryId target : bearing.linked()) {
                insert("insert or ignore into link (entry, target) values (?, ?)", entry, number(target));
            }
            if (bearing.years() != null) {
                years(entry, bearing.years());
            }
        }
    }

    private void years(long entry, EventYears.Years years) throws SQLException {
        if ((long) years.last() - years.first() >= MOST_YEARS) {
            insert(
                    "insert or ignore into lasting (first, last, entry) values (?, ?, ?)",
                    years.first(),
                    years.last(),
                    entry);
            return;
        }
        for (int year = years.first(); year <= years.last(); year++) {
            insert("insert or ignore into year (year, entry) values (?, ?)", year, entry);
        }
    }

    private long number(EntryId entry) throws SQLException {
        @Nullable Long known = numbers.get(entry);
        if (known == null) {
            known = kept(entry);
            numbers.put(entry, known);
        }
        return known;
    }

    private long kept(EntryId entry) throws SQLException {
        PreparedStatement insert = session.kept("insert or ignore into entry (reference) values (?)");
        insert.setString(1, entry.value());
        insert.executeUpdate();
        PreparedStatement query = session.kept("select id from entry where reference = ?");
        query.setString(1, entry.value());
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void insert(String sql, long... values) throws SQLException {
        PreparedStatement insert = session.kept(sql);
        for (int i = 0; i < values.length; i++) {
            insert.setLong(i + 1, values[i]);
        }
        insert.executeUpdate();
    }
}
