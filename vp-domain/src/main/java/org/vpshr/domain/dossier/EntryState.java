package org.vpshr.domain.dossier;

import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;

/**
 * An entry as it stands after what was recorded so far.
 *
 * @param subject what it is about
 * @param entry as corrected and refined
 * @param happening whether it tells of something that was held, not of something meant or described
 * @param withdrawn whether it was taken back
 * @param restricted whether it was restricted after it was recorded
 */
record EntryState(Subject subject, Entry entry, boolean happening, boolean withdrawn, boolean restricted) {

    EntryState amended(DossierEvent.Amendment amendment) {
        return amendment
                .applyTo(entry)
                .map(changed -> new EntryState(subject, changed, happening, withdrawn, restricted))
                .orElse(new EntryState(subject, entry, happening, true, restricted));
    }

    EntryState restricted(boolean now) {
        return new EntryState(subject, entry, happening, withdrawn, now);
    }

    EntryState movedTo(Subject to) {
        return new EntryState(to, entry, happening, withdrawn, restricted);
    }
}
