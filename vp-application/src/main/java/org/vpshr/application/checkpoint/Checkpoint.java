package org.vpshr.application.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Head;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EventYears;

/**
 * Which events bear on which years' reports, folded up to a position and kept in a file. It holds positions and references
 * only, no texts and no names, so that restrictions and erasures bind whatever is made by it.
 *
 * <p>It was folded from one ledger by one version of the fold: a position whose hash is another in the ledger, or another
 * version, and it begins anew. A damaged file is thrown away; one that cannot be used is done without.
 */
public final class Checkpoint implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Checkpoint.class.getName());
    private static final int PAGE = 1000;

    /** What it is a checkpoint of. */
    public interface Source {
        Head head();

        /** The hash of the event at the position; nothing when there is none. */
        Optional<String> hashAt(long position);

        /** All events after one position up to and with another, in order. */
        List<RecordedEvent> between(long after, long upTo);
    }

    private final Path file;
    private final Duration patience;
    private @Nullable Database open;

    /** @param patience how long to wait while another process brings it up to date */
    public Checkpoint(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /**
     * The positions of all events that a report of the year as of a position rests on, in order; the checkpoint is brought
     * up to the head first. Nothing when no checkpoint can be kept here: then all events have to be read.
     */
    public synchronized Optional<List<Long>> bearingOn(int year, long upTo, Source source) {
        try {
            return Optional.of(found(year, upTo, source));
        } catch (StoreBroken damaged) {
            LOG.log(System.Logger.Level.DEBUG, "the checkpoint is damaged and is thrown away: {0}", damaged);
            throwAway();
        } catch (StoreUnavailable without) {
            LOG.log(System.Logger.Level.DEBUG, "no checkpoint is used: {0}", without);
        }
        return Optional.empty();
    }

    /** In one transaction, so that nobody moves it between bringing it up to date and asking, and nothing is kept when it fails. */
    private List<Long> found(int year, long upTo, Source source) {
        return database().atomically(session -> {
            bringUpToDate(session, source);
            return positions(session, year, upTo);
        });
    }

    private static void bringUpToDate(Session session, Source source) throws SQLException {
        Head head = source.head();
        long known = known(session, source);
        if (known < head.position()) {
            YearIndexBuilder folding = new YearIndexBuilder(session);
            for (long after = known; after < head.position(); after += PAGE) {
                for (RecordedEvent recorded : source.between(after, Math.min(after + PAGE, head.position()))) {
                    folding.fold(recorded.position(), EventYears.of(recorded));
                }
            }
            remember(session, head);
        }
    }

    /** How far it goes; nowhere when it was folded by another version or from another ledger. */
    private static long known(Session session, Source source) throws SQLException {
        try (ResultSet row =
                session.kept("select fold, position, hash from reached").executeQuery()) {
            if (row.next() && row.getInt(1) == EventYears.VERSION) {
                Head reached = new Head(row.getLong(2), row.getString(3));
                if (source.hashAt(reached.position())
                        .filter(reached.hash()::equals)
                        .isPresent()) {
                    return reached.position();
                }
            }
        }
        for (String table : CheckpointTables.ALL) {
            session.run("delete from " + table);
        }
        return 0;
    }

    private static void remember(Session session, Head head) throws SQLException {
        PreparedStatement insert =
                session.kept("insert or replace into reached (id, fold, position, hash) values (1, ?, ?, ?)");
        insert.setInt(1, EventYears.VERSION);
        insert.setLong(2, head.position());
        insert.setString(3, head.hash());
        insert.executeUpdate();
    }

    private static List<Long> positions(Session session, int year, long upTo) throws SQLException {
        PreparedStatement query = session.kept(CheckpointTables.BEARING);
        query.setInt(1, year);
        query.setInt(2, year);
        query.setInt(3, year);
        query.setLong(4, upTo);
        query.setLong(5, upTo);
        List<Long> positions = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }

    private Database database() {
        if (open == null) {
            open = Database.open(file, CheckpointTables.KIND, patience);
        }
        return open;
    }

    /** What lies beside it first: what is left of it must not be taken for a part of the next one. */
    private void throwAway() {
        close();
        try {
            for (String ending : List.of("-wal", "-shm", "-journal", "")) {
                Files.deleteIfExists(Path.of(file + ending));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the damaged checkpoint cannot be deleted: {0}", e);
        }
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
