package org.vpshr.application.nodes;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.vpshr.application.axon.processing.EventProcessing;
import org.vpshr.application.database.CommitListener;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.failure.Failure;

/** One of the processes that keep the views of a record. It works from its beginning until it is closed. */
public final class Node implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Node.class.getName());

    private final String id;
    private final Pace pace;
    private final InstantSource clock;
    private final SubjectHistory told;
    private final MacKey key;
    private final Ledger ledger;
    private final Database database;
    private final EventProcessing following;
    private final CommitListener listening;

    /**
     * @param name for people; each start gets an identity of its own
     * @param told where views get to know what was recorded
     * @param key by which the record knows again what its nodes keep
     */
    public Node(String name, Ledger ledger, SubjectHistory told, InstantSource clock, Pace pace, MacKey key) {
        this.id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        this.pace = pace;
        this.clock = clock;
        this.told = told;
        this.key = key;
        this.ledger = ledger;
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
                .map(view -> new EventProcessing.Named(view.key(), view::mayBeOf, keeping(view)))
                .toList();
    }

    private ViewUpdater keeping(View view) {
        return new ViewUpdater(view, told, clock, database, key);
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
     * What the view says of the subject today, up to the last event about it that is on record. What is kept is taken for
     * it where it says just that and bears the MAC of this record; otherwise it is folded from the record at once.
     *
     * @throws NothingToReport when the view is not of such subjects
     */
    public SubjectView current(View view, Subject subject) {
        if (!view.isOf(subject)) {
            throw new NothingToReport(view + " says nothing of " + subject, "ask a view of such subjects");
        }
        return database.with(session -> kept(session, view, subject))
                .orElseGet(() -> keeping(view).current(subject));
    }

    private Optional<SubjectView> kept(Session session, View view, Subject subject) throws SQLException {
        SortedSet<Long> about = ledger.positions(List.of(Tags.subject(subject).toString()), Long.MAX_VALUE);
        long last = about.isEmpty() ? 0 : about.last();
        return ViewTables.find(session, view, subject)
                .filter(row -> row.isOf(key))
                .map(KeptView::says)
                .filter(says -> says.day().equals(today()) && says.position() == last);
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
