package org.vpshr.application.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vpshr.application.checkpoint.EntryOrigins;
import org.vpshr.application.reports.picture.PictureFacts;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/**
 * A history of which no more is read than what may answer a question, once it is known on which shelves all of it stands: an
 * event that this version does not know is told of wherever it is. Where an event is set aside nothing is found so: it is
 * missing from what is known, and all has to be read.
 */
record Shelved(History history, Optional<? extends EntryOrigins> origins) implements PictureFacts.Standing {
    /** Whoever asks for it is told whether anything is on record that cannot be read, wherever that is. */
    private static final Predicate<Shelf> NONE = shelf -> false;

    /** Where the entries begin that stand on one of each of the shelves; nothing where that cannot be said. */
    Optional<SortedSet<Long>> positions(List<Predicate<Shelf>> shelves) {
        history.binding(); // of which one may be set aside
        if (shelves.isEmpty() || !history.setAside().isEmpty()) {
            return Optional.empty();
        }
        return origins.flatMap(known -> inEach(shelves, history.settled(known)));
    }

    private Optional<SortedSet<Long>> inEach(List<Predicate<Shelf>> shelves, EntryOrigins known) {
        Optional<SortedSet<Long>> found = known.on(shelves.getFirst(), history.source());
        for (Predicate<Shelf> more : shelves.subList(1, shelves.size())) {
            found = found.flatMap(some -> known.on(more, history.source()).map(others -> both(some, others)));
        }
        return found;
    }

    private static SortedSet<Long> both(SortedSet<Long> some, SortedSet<Long> others) {
        SortedSet<Long> both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }

    /** The same, and where something was recorded about the subjects. */
    Optional<SortedSet<Long>> positions(List<Predicate<Shelf>> shelves, Collection<? extends Subject> about) {
        return positions(shelves).map(found -> {
            SortedSet<Long> all = new TreeSet<>(found);
            about.forEach(subject -> all.addAll(history.positionsAbout(subject)));
            return all;
        });
    }

    /** The lives of the entries there, of all that these name, and who is called how; nothing where all has to be read. */
    Optional<Collection<RecordedEvent>> lives(Optional<SortedSet<Long>> positions) {
        return positions
                .map(found -> EntryLives.of(history.lives(), found))
                .filter(found -> history.setAside().isEmpty());
    }

    @Override
    public Optional<Collection<RecordedEvent>> on(List<Predicate<Shelf>> shelves) {
        return lives(positions(shelves));
    }

    @Override
    public Optional<Collection<RecordedEvent>> about(Collection<? extends Subject> subjects) {
        return lives(positions(List.of(NONE), subjects));
    }

    /** The same of what was recorded about the subject. */
    Optional<Collection<RecordedEvent>> about(Subject subject) {
        return about(List.of(subject));
    }

    /** The same of the entry. */
    Optional<Collection<RecordedEvent>> life(EntryId entry) {
        return lives(positions(List.of(NONE)).map(none -> history.lives().lives(Set.of(entry))));
    }

    /** Which of the shelves there are that do not hang on what stands on them; also by what the audience may not see. */
    SortedSet<Shelf> opened(Predicate<Shelf> shelves) {
        return origins.flatMap(known -> history.settled(known).there(shelves, history.source()))
                .orElseGet(() -> openedByAny(shelves));
    }

    private SortedSet<Shelf> openedByAny(Predicate<Shelf> shelves) {
        SortedSet<Shelf> opened =
                history.forFacts().folded(TreeSet::new, (all, recorded) -> all.add(Shelves.opened(recorded.event())));
        opened.removeIf(shelves.negate());
        return opened;
    }
}
