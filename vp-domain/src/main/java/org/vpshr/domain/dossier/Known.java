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
record Known(Subject subject, Entry entry, boolean happening, boolean withdrawn, boolean restricted) {

    Known amended(DossierEvent.Amendment amendment) {
        return amendment
                .applyTo(entry)
                .map(changed -> new Known(subject, changed, happening, withdrawn, restricted))
                .orElse(new Known(subject, entry, happening, true, restricted));
    }

    Known restricted(boolean now) {
        return new Known(subject, entry, happening, withdrawn, now);
    }

    Known movedTo(Subject to) {
        return new Known(to, entry, happening, withdrawn, restricted);
    }
}
