package org.vpshr.domain.dossier;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;

/**
 * An entry as it stands after what was recorded so far.
 *
 * @param subject what it is about
 * @param entry as corrected and refined
 * @param versions how often it was said anew
 * @param happening whether it tells of something that was held, not of something meant or described
 * @param withdrawn whether it was taken back, or its texts were destroyed
 * @param erased whether its texts were destroyed
 * @param restrictedTo who may see it since it was restricted after it was recorded
 */
record EntryState(
        Subject subject,
        Entry entry,
        Versions versions,
        boolean happening,
        boolean withdrawn,
        boolean erased,
        @Nullable Circle restrictedTo) {

    /**
     * The versions of an entry, as recorded being 1.
     *
     * @param last the number of the one that stands
     * @param told the number of the last one that is told to all who may see the entry, and not to a circle of them alone
     */
    record Versions(int last, int told) {
        Versions next(Circle audience, Circle of) {
            return new Versions(last + 1, audience.sees(of) ? last + 1 : told);
        }
    }

    static EntryState of(DomainEvent brings, Entry entry) {
        return new EntryState(brings.subject(), entry, new Versions(1, 1), brings.happened(), false, false, null);
    }

    boolean restricted() {
        return restrictedTo != null;
    }

    EntryState amended(DossierEvent.Amendment amendment) {
        Versions next = versions.next(entry.audience().circle(), amendment.circle());
        return amendment
                .applyTo(entry)
                .map(changed -> new EntryState(subject, changed, next, happening, withdrawn, erased, restrictedTo))
                .orElse(new EntryState(subject, entry, next, happening, true, erased, restrictedTo));
    }

    EntryState restrictedTo(@Nullable Circle circle) {
        return new EntryState(subject, entry, versions, happening, withdrawn, erased, circle);
    }

    EntryState movedTo(Subject to) {
        return new EntryState(to, entry, versions, happening, withdrawn, erased, restrictedTo);
    }

    EntryState withoutTexts() {
        return new EntryState(subject, entry, versions, happening, true, true, restrictedTo);
    }
}
