package org.vpshr.domain.dossier;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.matter.MatterEvent;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Said;

/**
 * An entry as it stands after what was recorded so far.
 *
 * @param subject what it is about
 * @param entry as corrected and refined
 * @param named the parties that the event which brought it names beside it
 * @param versions how often it was said anew
 * @param happening whether it tells of something that was held, not of something meant or described
 * @param followed what may follow it
 * @param withdrawn whether it was taken back, or its texts were destroyed
 * @param erased whether its texts were destroyed
 * @param restrictedTo who may see it since it was restricted after it was recorded
 */
record EntryState(
        Subject subject,
        Entry entry,
        Set<Party> named,
        Versions versions,
        boolean happening,
        Followed followed,
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

    /**
     * What may follow an entry (rule 158).
     *
     * @param outcome an outcome
     * @param course a course of a cascade
     */
    record Followed(boolean outcome, boolean course) {
        static Followed by(DomainEvent brings) {
            return new Followed(brings.awaitsOutcome(), brings instanceof MatterEvent.TrainingGiven);
        }
    }

    static EntryState of(DomainEvent brings, Entry entry) {
        return new EntryState(
                brings.subject(),
                entry,
                named(brings),
                new Versions(1, 1),
                brings.happened(),
                Followed.by(brings),
                false,
                false,
                null);
    }

    boolean restricted() {
        return restrictedTo != null;
    }

    EntryState amended(DossierEvent.Amendment amendment) {
        Versions next = versions.next(entry.audience().circle(), amendment.circle());
        return amendment
                .applyTo(entry)
                .map(changed -> new EntryState(
                        subject, changed, named, next, happening, followed, withdrawn, erased, restrictedTo))
                .orElse(new EntryState(subject, entry, named, next, happening, followed, true, erased, restrictedTo));
    }

    EntryState restrictedTo(@Nullable Circle circle) {
        return new EntryState(subject, entry, named, versions, happening, followed, withdrawn, erased, circle);
    }

    EntryState movedTo(Subject to) {
        return new EntryState(to, entry, named, versions, happening, followed, withdrawn, erased, restrictedTo);
    }

    EntryState withoutTexts() {
        return new EntryState(subject, entry, named, versions, happening, followed, true, true, restrictedTo);
    }

    private static Set<Party> named(DomainEvent event) {
        Set<Party> named = new HashSet<>();
        Said.by((Record) event, part -> {
            if (part.in() instanceof Party party && !part.at().startsWith("entry.")) {
                named.add(party);
            }
        });
        return Set.copyOf(named);
    }
}
