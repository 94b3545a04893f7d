package org.vpshr.application.ledger;

import static org.vpshr.application.store.Verification.Reason;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Verification;
import org.vpshr.application.store.Verification.Break;

/** Walks the whole ledger once, events beside their index, and stops at the first place that is not as it was recorded. */
final class ChainVerifier {
    private static final String INDEX = "select position, tag, bucket from tag order by position, tag, bucket";

    private static final String TEXTS_OF_NOTHING =
            "select position from event_text where position not in (select position from event) order by position limit 1";

    /** Where a row says at which position its texts lie. */
    private static final int TEXTS = 14;

    private final Chain chain = new Chain();
    private final Head head;
    private final Consumer<StoredRow> each;
    private byte[] hash = Chain.start();
    private long position;
    private long recordedMicros = Long.MIN_VALUE;

    private ChainVerifier(Head head, Consumer<StoredRow> each) {
        this.head = head;
        this.each = each;
    }

    /**
     * Within one transaction, so that what is appended meanwhile does not show.
     *
     * @param each gets each event that is as it was recorded, in order
     */
    static Verification verify(Session session, Consumer<StoredRow> each) throws SQLException {
        return Transaction.reading(session, () -> new ChainVerifier(LedgerRows.head(session), each).walk(session));
    }

    /** Whether the event at the position follows from the one before it, and the one after it, or the end, from it. */
    static boolean isWhole(Session session, long position) throws SQLException {
        ChainVerifier verifier = new ChainVerifier(LedgerRows.head(session), row -> {});
        byte[] before = position == 1
                ? Chain.start()
                : LedgerRows.hashAt(session, position - 1).orElse(new byte[0]);
        for (StoredRow row : LedgerRows.between(session, position, position)) {
            boolean follows = row.form() == Chain.FORM && Arrays.equals(verifier.chain.next(before, row), row.hash());
            return follows && verifier.isGenuine(session, row);
        }
        return false;
    }

    private Verification walk(Session session) throws SQLException {
        try (PreparedStatement events = LedgerRows.cursor(session, Long.MIN_VALUE, Long.MAX_VALUE);
                ResultSet rows = events.executeQuery();
                PreparedStatement index = session.fresh(INDEX);
                ResultSet tags = index.executeQuery()) {
            boolean more = tags.next();
            while (rows.next()) {
                Break unfit = unfit(rows);
                if (unfit != null) {
                    return new Verification(position, head, unfit);
                }
                StoredRow row = LedgerRows.row(rows);
                List<String> found = new ArrayList<>();
                while (more && tags.getLong(1) == row.position()) {
                    found.add(entry(tags));
                    more = tags.next();
                }
                Break broken = check(session, row, found);
                if (broken != null) {
                    return new Verification(position, head, broken);
                }
                goOn(row);
                each.accept(row);
            }
            return new Verification(position, head, more ? strayTag(tags.getLong(1)) : atTheEnd(session));
        }
    }

    private static String entry(ResultSet tags) throws SQLException {
        String tag = tags.getString(2);
        return tags.getInt(3) == TagBucket.of(tag) ? tag : tag + " in another bucket";
    }

    /** What can be seen of a row before it is read. */
    private @Nullable Break unfit(ResultSet rows) throws SQLException {
        long expected = position + 1;
        if (rows.getLong(1) != expected) {
            return new Break(expected, Reason.GAP, "there is no event at it; the next one is at " + rows.getLong(1));
        }
        Optional<String> fault = RowForm.fault(rows);
        if (fault.isPresent()) {
            return new Break(expected, Reason.ALTERED, "the event was changed after it was recorded: " + fault.get());
        }
        rows.getLong(TEXTS);
        return rows.wasNull()
                ? new Break(expected, Reason.TEXTS, "the row beside the event in which its texts lie is gone")
                : null;
    }

    private void goOn(StoredRow row) {
        position = row.position();
        hash = row.hash();
        recordedMicros = row.recordedMicros();
    }

    /** @param indexed in their order */
    private @Nullable Break check(Session session, StoredRow row, List<String> indexed) throws SQLException {
        long expected = position + 1;
        if (row.form() != Chain.FORM) {
            return new Break(expected, Reason.HASHING, Chain.unknown(row.form()));
        }
        if (!Arrays.equals(chain.next(hash, row), row.hash())) {
            return alteredOrTorn(session, row);
        }
        if (!indexed.stream().sorted().toList().equals(List.copyOf(row.tags()))) {
            return new Break(
                    expected, Reason.TAGS, "it is indexed by " + indexed + " but was recorded with " + row.tags());
        }
        return row.recordedMicros() < recordedMicros
                ? new Break(expected, Reason.TIME, "it was recorded before the event in front of it")
                : null;
    }

    /** When the next event still rests on this one's stored hash, then that hash is genuine and the event beside it is not. */
    private Break alteredOrTorn(Session session, StoredRow row) throws SQLException {
        return isGenuine(session, row)
                ? new Break(row.position(), Reason.ALTERED, "the event was changed after it was recorded")
                : new Break(row.position(), Reason.TORN, "the event does not follow from the one before it");
    }

    /** Whether what comes after it, or the end of the record, rests on its hash. */
    private boolean isGenuine(Session session, StoredRow row) throws SQLException {
        return row.position() == head.position()
                ? HexFormat.of().formatHex(row.hash()).equals(head.hash())
                : isRestedOn(session, row);
    }

    private boolean isRestedOn(Session session, StoredRow row) throws SQLException {
        try (PreparedStatement query = LedgerRows.cursor(session, row.position(), row.position() + 1);
                ResultSet next = query.executeQuery()) {
            return next.next()
                    && RowForm.fault(next).isEmpty()
                    && Arrays.equals(chain.next(row.hash(), LedgerRows.row(next)), next.getBytes("hash"));
        }
    }

    private static Break strayTag(long position) {
        return new Break(position, Reason.TAGS, "the index names it, and there is no such event");
    }

    private @Nullable Break atTheEnd(Session session) throws SQLException {
        Break wrong = wrongHead();
        return wrong == null ? strayTexts(session) : wrong;
    }

    private static @Nullable Break strayTexts(Session session) throws SQLException {
        try (ResultSet stray = session.kept(TEXTS_OF_NOTHING).executeQuery()) {
            return stray.next()
                    ? new Break(stray.getLong(1), Reason.TEXTS, "texts lie there, and there is no such event")
                    : null;
        }
    }

    private @Nullable Break wrongHead() {
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
