package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.SipHash;

/**
 * Finds events by their tags. Whatever stands in the buckets is read with what is asked for, so that it can be summed up.
 */
final class TagIndex {
    /** So many tags are asked for at once. */
    static final int AT_ONCE = 100;

    /** Where a row says after the columns of an event which entry it was found by. */
    private static final int TAG = 15;

    private static final int POSITION = 16;

    private static final String BUCKETS =
            "select tag, position from tag where bucket in (?" + ",?".repeat(AT_ONCE - 1) + ") and position <= ?";
    private static final String RANGE =
            "select tag, position from tag where bucket >= ? and bucket <= ? and position <= ?";

    /** What was found, and what all that was read sums up to. */
    record Found<T>(T what, long sum) {}

    private TagIndex() {}

    /** The events from one position up to and with another; of the entries, all up to a position that is not before it. */
    static Found<List<StoredRow>> rows(
            Session session, SipHash terms, Set<String> tags, long from, long upTo, long read) throws SQLException {
        PreparedStatement query = session.kept(rowsBy(tags.size()));
        int at = 1;
        for (String tag : tags) {
            query.setString(at++, tag);
        }
        query.setLong(at++, from);
        query.setLong(at++, upTo);
        for (String tag : tags) {
            query.setInt(at++, TagBucket.of(tag));
        }
        query.setLong(at, read);
        NavigableMap<Long, StoredRow> found = new TreeMap<>();
        long sum = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String tag = rows.getString(TAG);
                long position = rows.getLong(POSITION);
                sum += terms.of(tag, position);
                if (tags.contains(tag) && position >= from && position <= upTo && !found.containsKey(position)) {
                    found.put(position, row(session, rows, position));
                }
            }
        }
        return new Found<>(new ArrayList<>(found.values()), sum);
    }

    private static StoredRow row(Session session, ResultSet rows, long position) throws SQLException {
        if (rows.getLong(1) != position) {
            throw missing(session, position);
        }
        return LedgerRows.row(rows);
    }

    static StoreBroken missing(Session session, long position) {
        return new StoreBroken(
                session.dialect().where() + ", position " + position,
                "there is no event at it: it was changed from outside",
                "see by vp verify what is whole, and restore the last backup");
    }

    private static String rowsBy(int tags) {
        String each = "(?" + ",?".repeat(tags - 1) + ")";
        return "select " + LedgerRows.COLUMNS + ", tag.tag, tag.position from tag left join event on event.position ="
                + " tag.position and tag.tag in " + each + " and tag.position >= ? and tag.position <= ?"
                + " left join event_text on event_text.position = event.position where tag.bucket in " + each
                + " and tag.position <= ?";
    }

    /** The positions of those that bear one of the tags, of which there are no more than are asked for at once. */
    static Found<SortedSet<Long>> positions(Session session, SipHash terms, List<String> tags, long read)
            throws SQLException {
        PreparedStatement query = session.kept(BUCKETS);
        for (int i = 0; i < AT_ONCE; i++) {
            query.setInt(i + 1, TagBucket.of(tags.get(Math.min(i, tags.size() - 1))));
        }
        query.setLong(AT_ONCE + 1, read);
        return positions(query, terms, new HashSet<>(tags));
    }

    /** The positions of those that bear a tag of the buckets. */
    static Found<SortedSet<Long>> under(Session session, SipHash terms, TagBucket.Range range, long read)
            throws SQLException {
        PreparedStatement query = session.kept(RANGE);
        query.setInt(1, range.first());
        query.setInt(2, range.last());
        query.setLong(3, read);
        return positions(query, terms, Collections.emptySet());
    }

    /** @param tags that are asked for; all that are found when there are none */
    private static Found<SortedSet<Long>> positions(PreparedStatement query, SipHash terms, Set<String> tags)
            throws SQLException {
        SortedSet<Long> positions = new TreeSet<>();
        long sum = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String tag = rows.getString(1);
                long position = rows.getLong(2);
                sum += terms.of(tag, position);
                if (tags.isEmpty() || tags.contains(tag)) {
                    positions.add(position);
                }
            }
        }
        return new Found<>(positions, sum);
    }
}
