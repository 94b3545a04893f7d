package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.reports.History;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.KnownNames;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.projections.history.RecordedEvent;

/** Finds where the names of registered persons stand in clear in texts, which no erasure of a person reaches. */
public final class Mentions {
    private final History history;
    private final EventFormat format = new EventFormat();

    public Mentions(History history) {
        this.history = history;
    }

    /** The entries in whose texts the full name of the person stands, in the order of recording. */
    public List<EntryId> of(Subject.PersonId person) {
        List<KnownNames> names = new ArrayList<>();
        history.about(person).forEach(recorded -> {
            if (recorded.event() instanceof PersonRegistered registered) {
                names.add(KnownNames.none().and(registered));
            }
        });
        Set<EntryId> found = new LinkedHashSet<>();
        history.forEach(recorded -> {
            if (!recorded.event().subject().equals(person) && stands(recorded, names)) {
                recorded.event().touches().ifPresent(found::add);
            }
        });
        return List.copyOf(found);
    }

    private boolean stands(RecordedEvent recorded, List<KnownNames> names) {
        return format.write(recorded.event()).texts().stream()
                .anyMatch(text -> names.stream().anyMatch(known -> known.standIn(text.text())));
    }
}
