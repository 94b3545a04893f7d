package org.vpshr.application.dataset.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;

/**
 * What an entry said from one recording to the next.
 *
 * @param whole the entry as it stands
 * @param number from 1, among the versions that its audience may see
 * @param by the event that brought it
 * @param until the event with which it ended; null for one that stands
 */
record EntryVersion(
        EntryHistory whole,
        int number,
        Entry said,
        Subject subject,
        RecordedEvent by,
        @Nullable RecordedEvent until,
        Names names) {

    /** All of an entry, in order. What is said beside an entry makes no version of it. */
    static List<EntryVersion> of(EntryHistory whole, Names names) {
        List<EntryVersion> versions = new ArrayList<>();
        List<EntryHistory> stages = Entries.stages(whole);
        for (int i = 0; i < stages.size(); i++) {
            EntryHistory stage = stages.get(i);
            RecordedEvent by = whole.life().get(i);
            boolean takenBack = by.event() instanceof DossierEvent.Amendment amendment && amendment.takesBack();
            boolean changed = !versions.isEmpty() && versions.getLast().differsFrom(stage);
            if (takenBack || changed) {
                versions.add(versions.removeLast().endedBy(by));
            }
            if (versions.isEmpty() || (changed && !takenBack)) {
                versions.add(
                        new EntryVersion(whole, versions.size() + 1, stage.entry(), stage.subject(), by, null, names));
            }
        }
        return List.copyOf(versions);
    }

    private boolean differsFrom(EntryHistory stage) {
        return until == null && !(said.equals(stage.entry()) && subject.equals(stage.subject()));
    }

    private EntryVersion endedBy(RecordedEvent end) {
        return until == null ? new EntryVersion(whole, number, said, subject, by, end, names) : this;
    }
}
