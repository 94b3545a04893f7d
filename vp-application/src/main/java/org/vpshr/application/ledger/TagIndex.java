package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.database.session.Session;

/** Finds the positions of events by their tags. */
final class TagIndex {
    private static final int AT_ONCE = 100;
    private static final String BEARING =
            "select position from tag where tag in (?" + ",?".repeat(AT_ONCE - 1) + ") and position <= ?";
    private static final String BEGINNING = "select position from tag where tag >= ? and tag < ? and position <= ?";

    /** Comes after every sign that a tag is written with. */
    private static final String LAST = "\uffff";

    private TagIndex() {}

    static SortedSet<Long> bearing(Session session, Collection<String> tags, long upTo) throws SQLException {
        List<String> all = new ArrayList<>(tags);
        SortedSet<Long> positions = new TreeSet<>();
        PreparedStatement query = session.kept(BEARING);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                query.setString(i + 1, all.get(Math.min(from + i, all.size() - 1)));
            }
            query.setLong(AT_ONCE + 1, upTo);
            add(positions, query);
        }
        return positions;
    }

    static SortedSet<Long> beginning(Session session, String with, long upTo) throws SQLException {
        SortedSet<Long> positions = new TreeSet<>();
        PreparedStatement query = session.kept(BEGINNING);
        query.setString(1, with);
        query.setString(2, with + LAST);
        query.setLong(3, upTo);
        add(positions, query);
        return positions;
    }

    private static void add(SortedSet<Long> positions, PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
    }
}
