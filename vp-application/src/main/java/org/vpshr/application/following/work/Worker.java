package org.vpshr.application.following.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Following;
import org.vpshr.application.following.Pace;
import org.vpshr.application.following.work.FollowerRow.Mark;
import org.vpshr.application.following.work.FollowerRow.Part;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Head;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.domain.failure.Failure;

/** Works at one follower, on a thread of its own, whenever it is this process's turn. */
final class Worker implements Following {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    /** How often one event is tried before it is given up. */
    private static final int ATTEMPTS = 8;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final FollowerKey key;
    private final Work work;
    private final Pace pace;
    private final String node;
    private final Ledger ledger;
    private final FollowerTables tables;
    private final Supplier<String> keys;
    private final Runnable ended;
    private final Object signal = new Object();
    private final Thread thread;

    private boolean woken;
    private volatile boolean closed;
    private volatile boolean claimed;

    // of the thread that works alone
    private Mark mark = new Mark(FollowerPosition.START, "", "");
    private boolean replaced;
    private boolean counts;
    private boolean stopped;
    private boolean givenUp;
    private int failures;

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
        this.keys = keys;
        this.ended = ended;
        tables.enter(key);
        tables.alive(key, node);
        this.thread = Thread.ofPlatform().daemon().name("vp-follower-" + key).start(this::run);
    }

    Pace pace() {
        return pace;
    }

    FollowerKey key() {
        return key;
    }

    /** Something may be new. */
    void wake() {
        synchronized (signal) {
            woken = true;
            signal.notifyAll();
        }
    }

    /** Shows a sign of life, and keeps what it works at. */
    void pulse() {
        tables.alive(key, node);
        if (claimed) {
            claimed = tables.extend(key, node);
        }
    }

    private void run() {
        while (!closed) {
            Duration wait = pace.polling();
            boolean patient = false;
            try {
                turn();
                if (failures > 0 && !givenUp) {
                    wait = afterFailure();
                    patient = true;
                }
            } catch (Failure away) {
                claimed = false;
                LOG.log(System.Logger.Level.INFO, "{0} waits: {1}", key, away.getMessage());
            } catch (RuntimeException e) {
                claimed = false;
                LOG.log(System.Logger.Level.WARNING, "what works at " + key + " failed, and begins again", e);
            }
            rest(wait, patient);
        }
    }

    private Duration afterFailure() {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** @param patient whether what is new is no reason to look earlier */
    private void rest(Duration atMost, boolean patient) {
        Deadline until = Deadline.in(atMost);
        synchronized (signal) {
            while (!closed && !until.isOver() && (patient || !woken)) {
                try {
                    signal.wait(Math.max(1, until.left().toMillis()));
                } catch (InterruptedException e) {
                    closed = true;
                }
            }
            woken = false;
        }
    }

    private void turn() {
        if (claimed && !isPreferred()) {
            letGo();
        }
        if (!claimed && !(isPreferred() && taken())) {
            return;
        }
        if (givenUp && !isResumed()) {
            return;
        }
        while (!closed && claimed && step()) {
            // page by page
        }
    }

    /** Of the living the one whose turn it is, so that each has about as many; when it falls silent, the next is. */
    private boolean isPreferred() {
        List<String> living = tables.living(key, pace.silence());
        if (!living.contains(node)) {
            tables.alive(key, node);
            living = tables.living(key, pace.silence());
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
        givenUp = false;
        failures = 0;
        mark = row.get().mark();
        return begun();
    }

    private boolean begun() {
        try {
            FollowerPosition at = work.stands().orElse(mark.position());
            requireSameRecord();
            mark = new Mark(at, hashAt(at.events()), mark.keys());
            work.begin(at);
            return true;
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    /** Where a position is of another record, or of one that was set back, going on from it would pass events over. */
    private void requireSameRecord() {
        if (!mark.hash().isEmpty() && !mark.hash().equals(hashAt(mark.position().events()))) {
            throw new StoreBroken(
                    ledger.where(),
                    "it does not go on from position " + mark.position().events() + ", up to which " + key
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
            givenUp = false;
            failures = 0;
        }
        return resumed;
    }

    private void letGo() {
        claimed = false;
        tables.release(key, node);
    }

    /** One page; says whether there may be more to do. */
    private boolean step() {
        if (failures > 0 && !begun()) {
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
            return !closed;
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
        Work.Done done = work.next(new Work.Stretch(from, upTo, head.position(), () -> !closed && claimed));
        if (done.to().equals(from)) {
            failures = 0;
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
        failures = 0;
        return true;
    }

    /** What only passes by is waited for; what stands still on one event is given up after a while, and told. */
    private void failed(RuntimeException e) {
        failures++;
        boolean passes = e instanceof StoreUnavailable
                || e instanceof Overtaken
                || e instanceof FollowerFailed failure
                        && (failure.getCause() instanceof StoreUnavailable || failure.getCause() instanceof Overtaken);
        givenUp = !passes && failures >= ATTEMPTS;
        long position = e instanceof FollowerFailed failure
                ? failure.position()
                : mark.position().events() + 1;
        FollowerProgress.Stop stop = new FollowerProgress.Stop(Math.max(1, position), FollowerFailed.because(e));
        LOG.log(
                givenUp ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
                "{0} {1} at position {2}: {3}",
                key,
                givenUp ? "stops" : "is held up",
                Long.toString(position),
                stop.because());
        stopped = true;
        tables.stop(key, node, stop, givenUp);
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
        if (closed && !thread.isAlive()) {
            return;
        }
        closed = true;
        wake();
        ended.run();
        requireEnded();
        tables.release(key, node);
        tables.gone(key, node);
    }

    /** A follower may close itself. */
    private void requireEnded() {
        Duration patience = tables.patience();
        try {
            if (Thread.currentThread() != thread && !thread.join(patience)) {
                throw new StoreUnavailable(
                        tables.where(),
                        "the work at " + key + " does not end within " + Elapsed.words(patience),
                        "others take it once this process was silent for long enough");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
