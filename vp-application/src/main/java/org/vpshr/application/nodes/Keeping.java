package org.vpshr.application.nodes;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.vpshr.application.axon.following.Following.Follower;
import org.vpshr.application.axon.following.Touched;
import org.vpshr.application.ledger.Database;
import org.vpshr.application.ledger.Session;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.projections.history.Recorded;

/** Brings one view up to date, subject by subject. */
final class Keeping implements Follower {
    private final View view;
    private final Function<Subject, List<Recorded>> about;
    private final InstantSource clock;
    private final Database database;

    Keeping(View view, Function<Subject, List<Recorded>> about, InstantSource clock, Database database) {
        this.view = view;
        this.about = about;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public void follow(Session session, int part, Touched touched) throws SQLException {
        try {
            for (String subject : touched.subjects()) {
                keep(session, Subject.parse(subject), touched.position());
            }
        } catch (SQLException | RuntimeException e) {
            tell(part, new Progress.Stop(touched.position(), String.valueOf(e.getMessage())));
            throw e;
        }
    }

    /** All that is recorded by now is folded at once: then the events up to there need no fold of their own. */
    private void keep(Session session, Subject subject, long position) throws SQLException {
        if (view.isOf(subject) && ViewTables.position(session, view, subject) < position) {
            ViewTables.write(session, current(subject));
        }
    }

    Current current(Subject subject) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Recorded> own = about.apply(subject);
        long position = own.isEmpty() ? 0 : own.getLast().position();
        return new Current(view, subject, position, day, view.document(subject, withMovedIn(subject, own), day));
    }

    /** An entry that was moved here began its life elsewhere. */
    private Iterable<Recorded> withMovedIn(Subject subject, List<Recorded> own) {
        Map<Subject, List<Recorded>> told = new TreeMap<>(Comparator.comparing(Subject::toString));
        Deque<Subject> open = new ArrayDeque<>(List.of(subject));
        while (!open.isEmpty()) {
            Subject next = open.remove();
            if (!told.containsKey(next)) {
                List<Recorded> recorded = next.equals(subject) ? own : about.apply(next);
                told.put(next, recorded);
                recorded.stream()
                        .filter(r -> r.event() instanceof EntryMoved moved
                                && moved.to().equals(next))
                        .forEach(r -> open.add(r.event().subject()));
            }
        }
        Map<Long, Recorded> inOrder = new TreeMap<>();
        told.values().forEach(each -> each.forEach(recorded -> inOrder.put(recorded.position(), recorded)));
        return inOrder.values();
    }

    /** In a transaction of its own, since that of the event is undone. */
    private void tell(int part, Progress.Stop stop) {
        database.with(session -> ViewTables.stopped(session, view, part, stop));
    }
}
