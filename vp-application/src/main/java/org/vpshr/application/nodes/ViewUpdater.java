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
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.axon.processing.EventProcessing.Follower;
import org.vpshr.application.axon.processing.TouchedSubjects;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.projections.history.RecordedEvent;

/** Brings one view up to date, subject by subject. */
final class ViewUpdater implements Follower {
    private static final System.Logger LOG = System.getLogger(ViewUpdater.class.getName());

    private final View view;
    private final SubjectHistory told;
    private final InstantSource clock;
    private final Database database;
    private final MacKey key;

    ViewUpdater(View view, SubjectHistory told, InstantSource clock, Database database, MacKey key) {
        this.view = view;
        this.told = told;
        this.clock = clock;
        this.database = database;
        this.key = key;
    }

    @Override
    public void follow(Session session, int part, TouchedSubjects touched) throws SQLException {
        try {
            for (String subject : touched.subjects()) {
                keep(session, Subject.parse(subject), touched.position());
            }
        } catch (SQLException | RuntimeException e) {
            tell(part, new ViewProgress.Stop(touched.position(), String.valueOf(e.getMessage())));
            throw e;
        }
    }

    private void keep(Session session, Subject subject, long position) throws SQLException {
        if (!view.isOf(subject)) {
            return;
        }
        Optional<KeptView> kept = ViewTables.find(session, view, subject);
        Optional<KeptView> ours = kept.filter(row -> row.isOf(key));
        if (ours.isEmpty() || ours.get().says().position() < position) {
            byte @Nullable [] instead =
                    ours.isPresent() ? null : kept.map(KeptView::mac).orElse(null);
            ViewTables.write(session, KeptView.of(asFarAsItGoes(subject, position), key), instead);
        }
    }

    /**
     * All that is recorded by now is folded at once: then the events up to there need no fold of their own. Where that
     * fails because of a later event, that one's turn will come.
     */
    private SubjectView asFarAsItGoes(Subject subject, long position) {
        try {
            return current(subject);
        } catch (RuntimeException later) {
            LOG.log(System.Logger.Level.DEBUG, "folded to position " + position + " alone", later);
            return current(subject, position);
        }
    }

    SubjectView current(Subject subject) {
        return current(subject, Long.MAX_VALUE);
    }

    private SubjectView current(Subject subject, long upTo) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<RecordedEvent> own = told.about(subject, upTo);
        long position = own.isEmpty() ? 0 : own.getLast().position();
        return new SubjectView(
                view, subject, position, day, view.document(subject, withMovedIn(subject, own, upTo), day));
    }

    /** An entry that was moved here began its life elsewhere. */
    private Iterable<RecordedEvent> withMovedIn(Subject subject, List<RecordedEvent> own, long upTo) {
        Map<Subject, List<RecordedEvent>> found = new TreeMap<>(Comparator.comparing(Subject::toString));
        Deque<Subject> open = new ArrayDeque<>(List.of(subject));
        while (!open.isEmpty()) {
            Subject next = open.remove();
            if (!found.containsKey(next)) {
                List<RecordedEvent> recorded = next.equals(subject) ? own : told.about(next, upTo);
                found.put(next, recorded);
                recorded.stream()
                        .filter(r -> r.event() instanceof EntryMoved moved
                                && moved.to().equals(next))
                        .forEach(r -> open.add(r.event().subject()));
            }
        }
        Map<Long, RecordedEvent> inOrder = new TreeMap<>();
        found.values().forEach(each -> each.forEach(recorded -> inOrder.put(recorded.position(), recorded)));
        return inOrder.values();
    }

    /** In a transaction of its own, since that of the event is undone. */
    private void tell(int part, ViewProgress.Stop stop) {
        database.with(session -> ViewTables.stopped(session, view, part, stop));
    }
}
