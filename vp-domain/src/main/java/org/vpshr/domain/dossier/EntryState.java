package org.vpshr.domain.dossier;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;

/**
 * An entry as it stands after what was recorded so far.
 *
 * @param subject what it is about
 * @param entry as corrected and refined
 * @param version how often it was said anew: 1 as recorded
 * @param happening whether it tells of something that was held, not of something meant or described
 * @param withdrawn whether it was taken back, or its texts were destroyed
 * @param restricted whether it was restricted after it was recorded
 */
record EntryState(
        Subject subject, Entry entry, int version, boolean happening, boolean withdrawn, boolean restricted) {

    static EntryState of(DomainEvent brings, Entry entry) {
        return new EntryState(brings.subject(), entry, 1, brings.happened(), false, false);
    }

    EntryState amended(DossierEvent.Amendment amendment) {
        return amendment
                .applyTo(entry)
                .map(changed -> new EntryState(subject, changed, version + 1, happening, withdrawn, restricted))
                .orElse(new EntryState(subject, entry, version + 1, happening, true, restricted));
    }

    EntryState restricted(boolean now) {
        return new EntryState(subject, entry, version, happening, withdrawn, now);
    }

    EntryState movedTo(Subject to) {
        return new EntryState(to, entry, version, happening, withdrawn, restricted);
    }

    EntryState erased() {
        return new EntryState(subject, entry, version, happening, true, restricted);
    }
}
