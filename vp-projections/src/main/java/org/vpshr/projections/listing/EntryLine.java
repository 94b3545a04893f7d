package org.vpshr.projections.listing;

import java.util.List;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.history.Kind;

/**
 * An entry on record.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param entry the entry, by its id
 * @param when the time it speaks of
 * @param certainty whether it lies in the time asked for, or may
 * @param kind what it tells of what kind of subject
 * @param subject what it is about
 * @param by the desk that wrote it
 * @param text what it says, in the language asked for, with the names of persons
 * @param withdrawn whether it was taken back
 * @param position where it stands in the order of recording
 * @param whole whether it has all the words that were looked for, and not only some
 * @param where the places that it names
 * @param contradictions what other sources say instead
 */
public record EntryLine(
        EntryId entry,
        When when,
        Certainty certainty,
        Kind kind,
        Subject subject,
        Desk by,
        String text,
        boolean withdrawn,
        long position,
        boolean whole,
        List<Place> where,
        List<Contradiction> contradictions) {
    /** Takes copies. */
    public EntryLine {
        where = List.copyOf(where);
        contradictions = List.copyOf(contradictions);
    }
}
