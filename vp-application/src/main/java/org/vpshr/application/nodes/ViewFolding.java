package org.vpshr.application.nodes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.projections.history.RecordedEvent;

/** Folds what a view says of one subject from all that is recorded about it. */
final class ViewFolding {
    private static final Logger LOG = LoggerFactory.getLogger(ViewFolding.class);

    private final View view;
    private final SubjectHistory told;
    private final InstantSource clock;

    ViewFolding(View view, SubjectHistory told, InstantSource clock) {
        this.view = view;
        this.told = told;
        this.clock = clock;
    }

    View view() {
        return view;
    }

    /**
     * All that is recorded by now is folded at once: then the events up to there need no fold of their own. Where that
     * fails because of a later event, that one's turn will come.
     */
    SubjectView asFarAsItGoes(Subject subject, long position) {
        try {
            return current(subject);
        } catch (RuntimeException later) {
            LOG.debug("folded to position {} alone", position, Unworded.of(later));
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
}
