package org.vpshr.application.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.ChainedTags.Point;
import org.vpshr.application.ledger.TagBucket.Range;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.SealingKey;
import org.vpshr.application.privacy.SipHash;

/**
 * Reads events by the index of their tags, and believes nothing of it: what stands in the buckets that are read has to sum
 * up to what the tags under the chain do, each added as this process went along the chain or recorded the event. It begins
 * with sums that were sealed at an event of this chain; older ones do as well, and without any it begins with the first
 * event.
 */
final class CheckedIndex {
    private static final int SEALED_EACH = 256;
    private static final int BUCKETS_AN_EVENT = 32;

    private SealingKey key = SealingKey.ofNobody();
    private boolean sealing;
    private @Nullable ChainedTags known;
    private long sealedUpTo;
    private @Nullable Point sealedNow;

    /** What the entries up to and with a position have to sum up to. */
    private record Expected(long position, long sum) {}

    /** How entries are read. */
    @FunctionalInterface
    private interface Reading<T> {
        TagIndex.Found<T> upTo(long position) throws SQLException;
    }

    /** The sums are sealed from now on, and opened where they were sealed by it before. */
    synchronized void sealBy(SealingKey by) {
        key = by;
        sealing = true;
        known = null;
    }

    /** The same, of what is learnt apart from it. */
    synchronized CheckedIndex apart() {
        CheckedIndex apart = new CheckedIndex();
        apart.key = key;
        apart.sealing = sealing;
        return apart;
    }

    /** What a transaction appends after an event. */
    synchronized ChainedTags after(Point event) {
        return new ChainedTags(terms(), event);
    }

    private synchronized SipHash terms() {
        return key.marks();
    }

    /** @param own what the transaction appended so far, if it did */
    List<StoredRow> bearing(Session session, @Nullable ChainedTags own, Set<String> tags, long from, long upTo)
            throws SQLException {
        if (tags.isEmpty()) {
            return LedgerRows.between(session, from, upTo);
        }
        Optional<SortedSet<Long>> recalled = recalled(session, own, tags, Math.max(1, from), upTo);
        if (recalled.isPresent()) {
            return LedgerRows.whole(session, recalled.get());
        }
        return checked(
                session,
                own,
                ranges(tags),
                upTo,
                read -> TagIndex.rows(session, terms(), tags, from, Math.min(upTo, read), read));
    }

    SortedSet<Long> positions(Session session, @Nullable ChainedTags own, Collection<String> tags, long upTo)
            throws SQLException {
        List<String> all = new ArrayList<>(tags);
        SortedSet<Long> positions = new TreeSet<>();
        for (int i = 0; i < all.size(); i += TagIndex.AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + TagIndex.AT_ONCE));
            positions.addAll(checked(
                    session, own, ranges(some), upTo, read -> TagIndex.positions(session, terms(), some, read)));
        }
        return positions.headSet(after(upTo));
    }

    SortedSet<Long> positionsUnder(Session session, @Nullable ChainedTags own, String beginning, long upTo)
            throws SQLException {
        Range range = TagBucket.under(beginning);
        return checked(session, own, List.of(range), upTo, read -> TagIndex.under(session, terms(), range, read))
                .headSet(after(upTo));
    }

    private static long after(long position) {
        return position == Long.MAX_VALUE ? position : position + 1;
    }

    private static List<Range> ranges(Collection<String> tags) {
        return tags.stream()
                .map(TagBucket::of)
                .distinct()
                .map(bucket -> new Range(bucket, bucket))
                .toList();
    }

    /** What is other than expected is looked at once more from the sealed sums on, before the store is told to be broken. */
    private <T> T checked(Session session, @Nullable ChainedTags own, List<Range> ranges, long upTo, Reading<T> reading)
            throws SQLException {
        for (int attempt = 0; attempt < 2; attempt++) {
            Expected expected = expected(session, own, ranges, upTo);
            TagIndex.Found<T> found = reading.upTo(expected.position());
            if (found.sum() == expected.sum()) {
                return found.what();
            }
            forget();
        }
        throw new StoreBroken(
                session.dialect().where(),
                "the index of its events does not agree with them: it was changed from outside",
                "see by vp verify where, and restore the last backup");
    }

    private synchronized void forget() {
        known = null;
    }

    private synchronized Expected expected(Session session, @Nullable ChainedTags own, List<Range> ranges, long upTo)
            throws SQLException {
        ChainedTags all = reached(session, own, upTo);
        long sum = 0;
        for (Range range : ranges) {
            sum += all.sum(range) + (own == null ? 0 : own.sum(range));
        }
        return new Expected((own == null ? all : own).end().position(), sum);
    }

    /** The positions, where the tags of all events from there on are at hand. */
    private synchronized Optional<SortedSet<Long>> recalled(
            Session session, @Nullable ChainedTags own, Set<String> tags, long from, long upTo) throws SQLException {
        ChainedTags all = reached(session, own, upTo);
        SortedSet<Long> positions = new TreeSet<>();
        if (own != null) {
            if (!own.recalls(Math.max(from, own.begin().position() + 1))) {
                return Optional.empty();
            }
            own.recall(tags, from, upTo, positions);
        }
        if (!all.recalls(from)) {
            return Optional.empty();
        }
        all.recall(tags, from, upTo, positions);
        return Optional.of(positions);
    }

    /** What is known up to where the transaction began to append, or up to the position at least. */
    private ChainedTags reached(Session session, @Nullable ChainedTags own, long upTo) throws SQLException {
        ChainedTags reached = known;
        if (own == null && reached != null && upTo <= reached.end().position()) {
            return reached;
        }
        Point target = own == null ? head(session) : own.begin();
        if (reached == null || reached.end().position() > target.position()) {
            reached = unsealed(session, target.position());
        }
        known = null;
        goOn(session, reached, target);
        known = reached;
        return reached;
    }

    private static Point head(Session session) throws SQLException {
        try (ResultSet row = session.kept("select position, hash from head").executeQuery()) {
            row.next();
            return new Point(row.getLong(1), row.getBytes(2));
        }
    }

    private ChainedTags unsealed(Session session, long atMost) throws SQLException {
        Optional<SealedSums> kept = SealedSums.find(session);
        if (kept.isPresent()
                && kept.get().end().position() <= atMost
                && isOnChain(session, kept.get().end())) {
            Point end = kept.get().end();
            Optional<ChainedTags> opened =
                    key.open(boundTo(end), kept.get().sealed()).flatMap(bytes -> ChainedTags.read(terms(), end, bytes));
            if (opened.isPresent()) {
                sealedUpTo = end.position();
                return opened.get();
            }
        }
        sealedUpTo = 0;
        return new ChainedTags(terms(), Point.START);
    }

    private static boolean isOnChain(Session session, Point point) throws SQLException {
        return LedgerRows.hashAt(session, point.position())
                .filter(hash -> point.is(new Point(point.position(), hash)))
                .isPresent();
    }

    private static String boundTo(Point end) {
        return "sums of the numbers of tags up to " + HexFormat.of().formatHex(end.hash()) + " at " + end.position();
    }

    private static void goOn(Session session, ChainedTags reached, Point target) throws SQLException {
        if (reached.end().is(target)) {
            return;
        }
        Chain chain = new Chain();
        LedgerRows.withoutTexts(session, reached.end().position(), target.position(), row -> {
            byte[] hash = chain.next(reached.end().hash(), row);
            Point next = new Point(reached.end().position() + 1, hash);
            if (row.form() != Chain.FORM || !next.is(new Point(row.position(), row.hash()))) {
                throw torn(session, next.position());
            }
            reached.add(next, row.tags());
        });
        if (!reached.end().is(target)) {
            throw torn(session, target.position());
        }
    }

    private static StoreBroken torn(Session session, long position) {
        return new StoreBroken(
                session.dialect().where() + ", position " + position,
                "it does not follow from what is before it: it was changed from outside",
                "see by vp verify what is whole, and restore the last backup");
    }

    /** Seals the sums, within the transaction that appended, where it is long since that was done. */
    synchronized void sealWhereDue(Session session, ChainedTags own) throws SQLException {
        if (!sealing) {
            return;
        }
        ChainedTags all = reached(session, own, own.begin().position());
        long since = own.end().position() - sealedUpTo;
        if (since >= SEALED_EACH && since >= all.buckets() / BUCKETS_AN_EVENT) {
            ChainedTags both = ChainedTags.read(terms(), all.end(), all.bytes()).orElseThrow();
            both.add(own);
            new SealedSums(own.end(), key.seal(boundTo(own.end()), both.bytes())).write(session);
            sealedNow = own.end();
        }
    }

    /** What a transaction appended is there. */
    synchronized void took(ChainedTags own) {
        if (known != null && known.end().is(own.begin())) {
            known.add(own);
        }
        if (own.end().equals(sealedNow)) {
            sealedUpTo = own.end().position();
        }
        sealedNow = null;
    }
}
