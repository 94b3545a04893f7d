package org.vpshr.application.ledger;

import static org.vpshr.application.store.Verification.Reason;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Verification;
import org.vpshr.application.store.Verification.Break;

/** Walks the whole ledger once, events beside their index, and stops at the first place that is not as it was recorded. */
final class ChainVerifier {
    private static final String INDEX = "select position, tag from tag order by position, tag";

    private final Chain chain = new Chain();
    private final Head head;
    private byte[] hash = Chain.start();
    private long position;
    private long recordedMicros = Long.MIN_VALUE;

    private ChainVerifier(Head head) {
        this.head = head;
    }

    /** Within one transaction, so that what is appended meanwhile does not show. */
    static Verification verify(Session session) throws SQLException {
        return Transaction.reading(session, () -> new ChainVerifier(head(session)).walk(session));
    }

    private static Head head(Session session) throws SQLException {
        try (ResultSet row = session.kept("select position, hash from head").executeQuery()) {
            row.next();
            return new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
        }
    }

    private Verification walk(Session session) throws SQLException {
        try (PreparedStatement events = LedgerRows.cursor(session, Long.MIN_VALUE, Long.MAX_VALUE);
                ResultSet rows = events.executeQuery();
                PreparedStatement index = session.fresh(INDEX);
                ResultSet tags = index.executeQuery()) {
            boolean more = tags.next();
            while (rows.next()) {
                StoredRow row = LedgerRows.row(rows);
                SortedSet<String> found = new TreeSet<>();
                while (more && tags.getLong(1) == row.position()) {
                    found.add(tags.getString(2));
                    more = tags.next();
                }
                Break broken = check(session, row, found);
                if (broken != null) {
                    return new Verification(position, head, broken);
                }
                goOn(row);
            }
            return new Verification(position, head, more ? strayTag(tags.getLong(1)) : atTheEnd());
        }
    }

    private void goOn(StoredRow row) {
        position = row.position();
        hash = row.hash();
        recordedMicros = row.recordedMicros();
    }

    private @Nullable Break check(Session session, StoredRow row, SortedSet<String> indexed) throws SQLException {
        long expected = position + 1;
        if (row.position() != expected) {
            return new Break(expected, Reason.GAP, "there is no event at it; the next one is at " + row.position());
        }
        if (row.form() != Chain.FORM) {
            return new Break(expected, Reason.HASHING, Chain.unknown(row.form()));
        }
        if (!Arrays.equals(chain.next(hash, row), row.hash())) {
            return alteredOrTorn(session, row);
        }
        if (!indexed.equals(row.tags())) {
            return new Break(
                    expected, Reason.TAGS, "it is indexed by " + indexed + " but was recorded with " + row.tags());
        }
        return row.recordedMicros() < recordedMicros
                ? new Break(expected, Reason.TIME, "it was recorded before the event in front of it")
                : null;
    }

    /** When the next event still rests on this one's stored hash, then that hash is genuine and the event beside it is not. */
    private Break alteredOrTorn(Session session, StoredRow row) throws SQLException {
        boolean last = row.position() == head.position();
        boolean genuine = last
                ? HexFormat.of().formatHex(row.hash()).equals(head.hash())
                : LedgerRows.bearing(session, new TreeSet<>(), row.position() + 1, row.position() + 1).stream()
                        .anyMatch(next -> Arrays.equals(chain.next(row.hash(), next), next.hash()));
        return genuine
                ? new Break(row.position(), Reason.ALTERED, "the event was changed after it was recorded")
                : new Break(row.position(), Reason.TORN, "the event does not follow from the one before it");
    }

    private static Break strayTag(long position) {
        return new Break(position, Reason.TAGS, "the index names it, and there is no such event");
    }

    private @Nullable Break atTheEnd() {
        if (position != head.position()) {
            return new Break(
                    Math.min(position, head.position()) + 1,
                    Reason.HEAD,
                    "the record says that it ends at " + head.position() + ", and ends at " + position);
        }
        return HexFormat.of().formatHex(hash).equals(head.hash())
                ? null
                : new Break(position, Reason.HEAD, "the hash of the last event is not the one that the record names");
    }
}
