package org.vpshr.application.following.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Following;
import org.vpshr.application.following.Pace;
import org.vpshr.application.following.work.FollowerRow.Mark;
import org.vpshr.application.following.work.FollowerRow.Part;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.store.Head;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.Failure;

/** Works at one follower, on a thread of its own, whenever it is this process's turn. */
final class Worker implements Following {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final FollowerKey key;
    private final Work work;
    private final Pace pace;
    private final String node;
    private final Ledger ledger;
    private final FollowerTables tables;
    private final SignsOfLife signs;
    private final Attempts attempts = new Attempts();
    private final Supplier<String> keys;
    private final Runnable ended;
    private final Rounds rounds;
    private volatile boolean claimed;
    private volatile boolean released;

    // of the thread that works alone
    private Mark mark = new Mark(FollowerPosition.START, "", "");
    private boolean replaced;
    private boolean counts;
    private boolean stopped;

    /**
     * @param keys the mark of the master key that is in use
     * @param ended is told when it works no more
     */
    Worker(
            FollowerKey key,
            Work work,
            Pace pace,
            String node,
            Ledger ledger,
            FollowerTables tables,
            Supplier<String> keys,
            Runnable ended) {
        this.key = key;
        this.work = work;
        this.pace = pace;
        this.node = node;
        this.ledger = ledger;
        this.tables = tables;
        this.signs = tables.signsOfLife();
        this.keys = keys;
        this.ended = ended;
        tables.enter(key);
        signs.give(key, node);
        this.rounds = new Rounds("vp-follower-" + key, this::round);
        rounds.start();
    }

    /** Something may be new. */
    void wake() {
        rounds.wake();
    }

    /** Shows a sign of life, and keeps what it works at. */
    void pulse() {
        signs.give(key, node);
        if (claimed) {
            claimed = tables.extend(key, node);
        }
    }

    private Rounds.Rest round() {
        try {
            turn();
        } catch (Failure away) {
            claimed = false;
            LOG.info("{} waits: {}", key, Unworded.words(away));
            return new Rounds.Rest(pace.polling(), false);
        } catch (RuntimeException e) {
            claimed = false;
            LOG.warn("what works at {} failed, and begins again", key, Unworded.of(e));
            return new Rounds.Rest(pace.polling(), false);
        }
        boolean again = attempts.failed() && !attempts.givenUp();
        return new Rounds.Rest(again ? attempts.pause() : pace.polling(), again);
    }

    private void turn() {
        if (claimed && !isPreferred()) {
            letGo();
        }
        if (!claimed && !(isPreferred() && taken())) {
            return;
        }
        if (attempts.givenUp() && !isResumed()) {
            return;
        }
        while (!rounds.isEnded() && claimed && step()) {
            // page by page
        }
    }

    /** Of the living the one whose turn it is, so that each has about as many; when it falls silent, the next is. */
    private boolean isPreferred() {
        List<String> living = signs.of(key, pace.silence());
        if (!living.contains(node)) {
            signs.give(key, node);
            living = signs.of(key, pace.silence());
        }
        List<FollowerKey> all = tables.rows(pace.silence()).stream()
                .filter(row -> row.part() != Part.REPLACED)
                .map(FollowerRow::key)
                .toList();
        int number = Math.max(0, all.indexOf(key));
        return !living.isEmpty() && living.get(number % living.size()).equals(node);
    }

    private boolean taken() {
        if (!tables.claim(key, node, pace.silence())) {
            return false;
        }
        Optional<FollowerRow> row = tables.row(key, pace.silence());
        if (row.isEmpty()) {
            return false;
        }
        claimed = true;
        counts = row.get().part() == Part.CURRENT;
        replaced = false;
        stopped = row.get().stop() != null;
        attempts.forget();
        mark = row.get().mark();
        return begun();
    }

    private boolean begun() {
        try {
            FollowerPosition at = work.stands().orElse(mark.position());
            requireSameRecord(at);
            mark = new Mark(at, hashAt(at.events()), mark.keys());
            work.begin(at);
            return true;
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    /** Where a position is of another record, or of one that was set back, going on from it would pass events over. */
    private void requireSameRecord(FollowerPosition at) {
        long told = mark.position().events();
        if (at.events() > ledger.head().position()
                || (!mark.hash().isEmpty() && !mark.hash().equals(hashAt(told)))) {
            throw new StoreBroken(
                    ledger.where(),
                    "it does not go on from position " + Math.max(told, at.events()) + ", up to which " + key
                            + " was told: it was exchanged or set back",
                    "bring back the record that was followed, or follow this one under another name or version");
        }
    }

    private String hashAt(long position) {
        return position == 0 ? "" : ledger.hashAt(position).orElse("none");
    }

    private boolean isResumed() {
        boolean resumed =
                tables.row(key, pace.silence()).filter(row -> !row.givenUp()).isPresent();
        if (resumed) {
            attempts.forget();
        }
        return resumed;
    }

    private void letGo() {
        claimed = false;
        tables.release(key, node);
    }

    /** One page; says whether there may be more to do. */
    private boolean step() {
        if (attempts.failed() && !begun()) {
            return false;
        }
        try {
            return counts ? page(ledger.head().position()) : building();
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    /** It goes no further than the version that counts, and takes its place where both stand at the same event. */
    private boolean building() {
        long head = ledger.head().position();
        Optional<FollowerRow> before = FollowerTables.before(tables.rows(pace.silence()), key);
        long upTo = before.map(row -> row.mark().position().events()).orElse(head);
        if (work.makesNothing() && before.isPresent()) {
            FollowerPosition there = before.get().mark().position();
            if (!there.equals(mark.position())) {
                return moved(there, session -> {});
            }
        } else if (mark.position().events() < upTo) {
            return page(upTo);
        }
        if (!tables.replace(key, node, mark.position())) {
            // the other went on meanwhile
            return isStillMine();
        }
        counts = true;
        return true;
    }

    private boolean page(long upTo) {
        if (counts && !replaced) {
            work.replace();
            replaced = true;
        }
        turnKeys();
        FollowerPosition from = mark.position();
        Head head = ledger.head();
        if (from.events() < upTo && !isStillMine()) {
            return false;
        }
        Work.Done done = work.next(new Work.Stretch(from, upTo, head.position(), () -> !rounds.isEnded() && claimed));
        if (done.to().equals(from)) {
            attempts.forget();
            return false;
        }
        return moved(done.to(), done.rows());
    }

    /** Who was paused, replaced or given up meanwhile does nothing more. */
    private boolean isStillMine() {
        claimed = tables.extend(key, node);
        return claimed;
    }

    private void turnKeys() {
        String now = keys.get();
        if (!mark.keys().equals(now)) {
            if (!mark.keys().isEmpty()) {
                work.keysRotated(mark.position());
            }
            mark = new Mark(mark.position(), mark.hash(), now);
        }
    }

    private boolean moved(FollowerPosition to, Work.Rows rows) {
        Mark next = new Mark(to, hashAt(to.events()), mark.keys());
        if (!tables.move(key, node, next, rows, pace.silence(), stopped)) {
            claimed = false;
            return false;
        }
        mark = next;
        stopped = false;
        attempts.forget();
        return true;
    }

    /** What only passes by is waited for; what stands still on one event is given up after a while, and told. */
    private void failed(RuntimeException e) {
        attempts.fail(e);
        long position = e instanceof FollowerFailed failure
                ? failure.position()
                : mark.position().events() + 1;
        FollowerProgress.Stop stop = new FollowerProgress.Stop(Math.max(1, position), FollowerFailed.because(e));
        LOG.atLevel(attempts.givenUp() ? Level.WARN : Level.INFO)
                .log(
                        "{} {} at position {}: {}",
                        key,
                        attempts.givenUp() ? "stops" : "is held up",
                        position,
                        FollowerFailed.words(e));
        stopped = true;
        tables.stop(key, node, stop, attempts.givenUp());
    }

    @Override
    public FollowerProgress progress() {
        return tables.row(key, pace.silence())
                .orElseThrow(() -> new StoreBroken(
                        tables.where(),
                        "what says how far " + key + " is was taken from it",
                        "close the follower and begin it anew"))
                .progress(ledger.head().position());
    }

    @Override
    public void pause() {
        tables.pause(key);
        wake();
    }

    @Override
    public void resume() {
        tables.resume(key);
        wake();
    }

    @Override
    public void close() {
        close(Deadline.in(tables.patience()));
    }

    /** It begins nothing more. */
    void end() {
        rounds.end();
        ended.run();
    }

    /** @param until how long what is at work is waited for */
    void close(Deadline until) {
        if (released) {
            return;
        }
        end();
        if (!rounds.isOverBy(until)) {
            throw new StoreUnavailable(
                    tables.where(),
                    "the work at " + key + " does not end within " + Elapsed.words(tables.patience()),
                    "others take it once this process was silent for long enough");
        }
        tables.release(key, node);
        signs.end(key, node);
        released = true;
    }
}
