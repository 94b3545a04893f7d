package org.vpshr.application.nodes;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vpshr.application.axon.processing.EventProcessing;
import org.vpshr.application.database.CommitListener;
import org.vpshr.application.database.Database;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.domain.Subject;
import org.vpshr.domain.failure.Failure;

/** One of the processes that keep the views of a record. It works from its beginning until it is closed. */
public final class Node implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Node.class.getName());

    private final String id;
    private final Pace pace;
    private final InstantSource clock;
    private final SubjectHistory told;
    private final Database database;
    private final EventProcessing following;
    private final CommitListener listening;

    /**
     * @param name for people; each start gets an identity of its own
     * @param told where views get to know what was recorded
     */
    public Node(String name, Ledger ledger, SubjectHistory told, InstantSource clock, Pace pace) {
        this.id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        this.pace = pace;
        this.clock = clock;
        this.told = told;
        this.database = ledger.database();
        this.following = new EventProcessing(ledger, id, pace.silence(), this::share, followers());
        this.listening = started();
    }

    private CommitListener started() {
        try {
            alive();
            following.start();
            Duration breath = pace.silence().dividedBy(4);
            Duration atLatest = breath.compareTo(pace.polling()) < 0 ? breath : pace.polling();
            return new CommitListener(database, atLatest, this::look);
        } catch (RuntimeException e) {
            giveUp(e);
            throw e;
        }
    }

    private void giveUp(RuntimeException reason) {
        try {
            following.close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private List<EventProcessing.Named> followers() {
        return Arrays.stream(View.values())
                .map(view -> new EventProcessing.Named(view.key(), keeping(view)))
                .toList();
    }

    private ViewUpdater keeping(View view) {
        return new ViewUpdater(view, told, clock, database);
    }

    private void look() {
        try {
            alive();
        } catch (Failure e) {
            LOG.log(System.Logger.Level.INFO, "no sign of life could be given: {0}", e.getMessage());
        }
        following.wake();
    }

    private void alive() {
        database.with(session -> ViewTables.alive(session, id));
    }

    /** As many parts as come to each of the nodes that show signs of life. */
    private int share(int parts) {
        int living = database.with(
                session -> ViewTables.living(session, pace.silence().toMillis()));
        return Math.ceilDiv(parts, Math.max(1, living));
    }

    /** Its identity, as it stands in the state. */
    public String id() {
        return id;
    }

    /** How the views are doing, on all nodes. */
    public List<ViewProgress> state() {
        return database.with(session -> {
            List<ViewProgress> all = new ArrayList<>();
            for (View view : View.values()) {
                all.addAll(ViewTables.progress(session, view));
            }
            return List.copyOf(all);
        });
    }

    /**
     * What the view says of the subject. It is of the position that stands in it, which may be behind; where the day has
     * changed since it was kept, it is folded from the record at once.
     *
     * @throws NothingToReport when the view is not of such subjects
     */
    public SubjectView current(View view, Subject subject) {
        if (!view.isOf(subject)) {
            throw new NothingToReport(view + " says nothing of " + subject, "ask a view of such subjects");
        }
        Optional<SubjectView> kept = database.with(session -> ViewTables.find(session, view, subject));
        return kept.filter(current -> current.day().equals(today()))
                .orElseGet(() -> keeping(view).current(subject));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Gives its work to the others, and gives no more signs of life.
     *
     * @throws StoreUnavailable when the server does not answer; then the others take the work once this node was silent for
     *     long enough
     */
    @Override
    public void close() {
        listening.close();
        following.close();
        database.with(session -> ViewTables.gone(session, id));
    }
}
