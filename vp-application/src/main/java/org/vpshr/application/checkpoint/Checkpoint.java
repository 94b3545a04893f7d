package org.vpshr.application.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.observing.telling.Telling;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.store.Head;
import org.vpshr.application.waiting.Turn;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.history.RecordedEvent;

/**
 * On which shelves the entries stand, folded up to a position and kept in a file: pages of
 * positions, so that no text and no name is in it, and whatever is said of an entry is read from the ledger.
 *
 * <p>Nothing of it is believed that does not bear the MAC of this record. What was folded by another version, from another
 * ledger, or was changed since, is thrown away and folded anew before anything is answered; a damaged file is deleted, and
 * one that cannot be used is done without.
 */
public final class Checkpoint implements EntryOrigins, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);

    /** So many events are folded in less time than a person notices. */
    private static final long NEAR = 5_000;

    /** What it is a checkpoint of. */
    public interface Source {
        Head head();

        /** The hash of the event at the position; nothing when there is none. */
        Optional<String> hashAt(long position);

        /** All events after one position up to and with another, in order. Their texts are not asked for. */
        List<RecordedEvent> between(long after, long upTo);

        /** All events up to and with a position that touch the entry, in order. Their texts are not asked for. */
        List<RecordedEvent> life(EntryId entry, long upTo);
    }

    private final Path file;
    private final Duration patience;
    private final MacKey key;
    private final Telling telling;
    private final Turn turn = new Turn();
    private volatile @Nullable Database open;

    /** As they were read or written last: others may have gone on since. */
    private volatile PageList known = PageList.EMPTY;

    /** Nobody is told how far a fold has come. */
    public Checkpoint(Path file, Duration patience, MacKey key) {
        this(file, patience, key, Telling.nobody());
    }

    /**
     * @param patience how long to wait while somebody else brings it up to date
     * @param key of the record alone
     * @param telling tells how far a fold has come
     */
    public Checkpoint(Path file, Duration patience, MacKey key, Telling telling) {
        this.telling = telling;
        this.file = file;
        this.patience = patience;
        this.key = key;
    }

    /** See {@link EntryOrigins}; the checkpoint is brought up to the head first. Nothing when none can be kept here. */
    @Override
    public Optional<SortedSet<Long>> on(Predicate<Shelf> shelves, Source source) {
        return answered(
                source, (table, list) -> table.find(list, shelves).map(pages -> PageFold.together(pages, shelves)));
    }

    @Override
    public Optional<SortedSet<Shelf>> there(Predicate<Shelf> shelves, Source source) {
        return answered(source, (table, list) -> Optional.of(PageFold.there(list.pages(), shelves)));
    }

    /**
     * Brings it up to the head, so that whoever asks next need not wait for that. Where it lags far behind the position, or
     * cannot be used at once, it is left as it is: it is brought up to date when it is asked.
     *
     * @return how far it goes then; nothing where it was left
     */
    OptionalLong keepUp(Source source, long since) {
        if (turn.take(Duration.ZERO)) {
            try {
                return source.head().position() == since ? OptionalLong.of(since) : keptUp(source, since);
            } catch (Failure without) {
                LOG.debug("the checkpoint is not kept up: {}", Unworded.words(without));
            } finally {
                turn.leave();
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong keptUp(Source source, long since) {
        try (Database database = opened(Duration.ZERO)) {
            return database.atomically(session -> keptUp(session, source, since));
        }
    }

    private OptionalLong keptUp(Session session, Source source, long since) throws SQLException {
        PageTable table = new PageTable(session, key);
        Optional<PageList> kept = table.isEmpty()
                ? Optional.of(PageList.EMPTY)
                : table.list(known).filter(list -> list.isOf(source));
        Optional<PageList> near = kept.filter(list -> since - list.head().position() <= NEAR);
        return near.isEmpty()
                ? OptionalLong.empty()
                : found(
                                table,
                                near.get(),
                                source,
                                (pages, list) -> Optional.of(list.head().position()))
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty);
    }

    /** What is read from the pages; nothing when one of them is not as it was written. */
    @FunctionalInterface
    private interface Answer<T> {
        Optional<T> from(PageTable table, PageList list) throws SQLException;
    }

    private <T> Optional<T> answered(Source source, Answer<T> answer) {
        if (!turn.take(patience)) {
            LOG.debug("no checkpoint is used: it is held by {}", turn.holder());
            return Optional.empty();
        }
        try {
            return Optional.of(database().atomically(session -> found(session, source, answer)));
        } catch (StoreBroken damaged) {
            LOG.debug("the checkpoint is damaged and is thrown away: {}", Unworded.words(damaged));
            throwAway();
        } catch (StoreUnavailable without) {
            LOG.debug("no checkpoint is used: {}", Unworded.words(without));
        } finally {
            turn.leave();
        }
        return Optional.empty();
    }

    /** In one transaction, so that nobody moves it between bringing it up to date and asking, and nothing is kept when it fails. */
    private <T> T found(Session session, Source source, Answer<T> answer) throws SQLException {
        PageTable table = new PageTable(session, key);
        Optional<PageList> kept = table.list(known).filter(list -> list.isOf(source));
        if (kept.isPresent()) {
            Optional<T> found = found(table, kept.get(), source, answer);
            if (found.isPresent()) {
                return found.get();
            }
        }
        table.clear();
        return found(table, PageList.EMPTY, source, answer)
                .orElseThrow(() -> broken("what was just written is read otherwise"));
    }

    private <T> Optional<T> found(PageTable table, PageList kept, Source source, Answer<T> answer) throws SQLException {
        Optional<PageList> list = upToDate(table, kept, source);
        list.ifPresent(read -> known = read);
        return list.isEmpty() ? Optional.empty() : answer.from(table, list.get());
    }

    private Optional<PageList> upToDate(PageTable table, PageList kept, Source source) throws SQLException {
        Head head = source.head();
        Optional<PageList> list = Optional.of(kept);
        try (Progress progress = telling.progress(LongWork.CHECKPOINT)) {
            while (list.isPresent() && list.get().head().position() < head.position()) {
                long reached = list.get().head().position();
                Head next = PageFold.next(source, reached, head);
                list = table.add(
                        list.get(),
                        PageFold.between(source, reached, next.position(), to -> progress.step(to, head.position())),
                        next);
            }
        }
        return list;
    }

    /**
     * What is wrong with the file, beside the full fold of the ledger; nothing when there is none, or it is of another
     * version or ledger, so that it will be made anew, or somebody keeps it to himself. It is left as it is.
     *
     * @param folded what was folded of the ledger before, which need not be folded again
     */
    public Optional<String> problem(Source source, FoldedOrigins folded) {
        if (!Files.exists(file) || !turn.take(patience)) {
            return Optional.empty();
        }
        try {
            return database()
                    .with(session -> Transaction.reading(
                            session, () -> new PageCheck(new PageTable(session, key), source, folded).problem()))
                    .map(problem -> file + " " + problem);
        } catch (StoreBroken damaged) {
            return Optional.of(String.valueOf(damaged.getMessage()));
        } catch (StoreUnavailable without) {
            LOG.debug("no checkpoint is used: {}", Unworded.words(without));
            return Optional.empty();
        } finally {
            turn.leave();
        }
    }

    private Database database() {
        Database database = open;
        if (database == null) {
            database = opened(patience);
            open = database;
        }
        return database;
    }

    private Database opened(Duration atMost) {
        Database database = Database.open(file, CheckpointTables.KIND, atMost);
        if (!database.with(CheckpointTables::areThere)) {
            database.close();
            throw broken("its tables are not as they were made");
        }
        return database;
    }

    private StoreBroken broken(String what) {
        return new StoreBroken(file.toString(), what, "delete it: it is made anew");
    }

    /** What lies beside it first: what is left of it must not be taken for a part of the next one. */
    private void throwAway() {
        close();
        open = null;
        try {
            for (String ending : List.of("-wal", "-shm", "-journal", "")) {
                Files.deleteIfExists(Path.of(file + ending));
            }
        } catch (IOException e) {
            LOG.debug("the damaged checkpoint cannot be deleted: {}", Unworded.words(e));
        }
    }

    /** Waits for nobody: whoever uses it now does without it from then on. */
    @Override
    public void close() {
        Database database = open;
        if (database != null) {
            database.close();
        }
    }
}
