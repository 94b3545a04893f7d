package org.vpshr.application.nodes;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Pace;
import org.vpshr.application.following.work.Crew;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tags;

/** One of the processes that keep the views of a record. It works from its beginning until it is closed. */
public final class Node implements AutoCloseable {
    private final InstantSource clock;
    private final SubjectHistory told;
    private final MacKey key;
    private final Ledger ledger;
    private final Database database;
    private final Crew crew;

    /**
     * A node that begins to work.
     *
     * @param crew works at the views, and ends with the node
     * @param ledger the ledger of the record
     * @param told where views get to know what was recorded
     * @param clock says what day it is
     * @param pace how often it looks, and after which silence another node takes over
     * @param key by which the record knows again what its nodes keep
     */
    public Node(Crew crew, Ledger ledger, SubjectHistory told, InstantSource clock, Pace pace, MacKey key) {
        this.crew = crew;
        this.clock = clock;
        this.told = told;
        this.key = key;
        this.ledger = ledger;
        this.database = ledger.database();
        begin(pace);
    }

    private void begin(Pace pace) {
        try {
            for (View view : View.values()) {
                crew.begin(view.follower(), pace, new ViewWork(folding(view), ledger, key));
            }
        } catch (RuntimeException e) {
            giveUp(e);
            throw e;
        }
    }

    private void giveUp(RuntimeException reason) {
        try {
            crew.close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private ViewFolding folding(View view) {
        return new ViewFolding(view, told, clock);
    }

    /** {@return its identity, as it stands in the state} */
    public String id() {
        return crew.id();
    }

    /** {@return how the views are doing, on all nodes} */
    public List<FollowerProgress> state() {
        List<String> views = List.of(View.values()).stream()
                .map(view -> view.follower().name())
                .toList();
        return crew.progress().stream()
                .filter(each -> views.contains(each.name()))
                .toList();
    }

    /**
     * A view that stopped goes on, on whichever node.
     *
     * @param view which view
     */
    public void resume(View view) {
        crew.resume(view.follower().name());
    }

    /**
     * {@return what the view says of the subject today, up to the last event about it that is on record} What is kept
     * is taken for it where it says just that and bears the MAC of this record; otherwise it is folded from the record
     * at once.
     *
     * @param view which view
     * @param subject what it is about
     * @throws NothingToReport when the view is not of such subjects
     */
    public SubjectView current(View view, Subject subject) {
        if (!view.isOf(subject)) {
            throw new NothingToReport(view + " says nothing of " + subject, "ask a view of such subjects");
        }
        return database.with(session -> kept(session, view, subject))
                .orElseGet(() -> folding(view).current(subject));
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
        crew.close();
    }
}
