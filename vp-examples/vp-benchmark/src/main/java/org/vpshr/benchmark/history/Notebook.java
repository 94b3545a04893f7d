package org.vpshr.benchmark.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/** What a government told last: of that it tells more, and that it puts right. */
final class Notebook {
    /** So many entries it goes back at most, whatever they are about. */
    static final int MOST = 200;

    private final Deque<Note> notes = new ArrayDeque<>();

    /** An entry as it reads now. */
    record Note(Subject subject, Entry entry, boolean openPlan) {}

    void add(Subject subject, Entry entry, boolean plan) {
        notes.addLast(new Note(subject, entry, plan));
        if (notes.size() > MOST) {
            notes.removeFirst();
        }
    }

    Optional<Note> any(Chance chance, Predicate<Note> which) {
        List<Note> found = notes.stream().filter(which).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(chance.of(found));
    }

    Optional<Note> about(Subject subject, Chance chance) {
        return any(chance, note -> note.subject().equals(subject) && !note.openPlan());
    }

    /** It reads otherwise now, or its plan has ended. */
    void put(Note before, Entry now) {
        remove(before.entry().id());
        notes.addLast(new Note(before.subject(), now, false));
    }

    void remove(EntryId entry) {
        notes.removeIf(note -> note.entry().id().equals(entry));
    }
}
