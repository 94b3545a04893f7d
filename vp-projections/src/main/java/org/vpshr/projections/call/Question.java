package org.vpshr.projections.call;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.followup.PlanState;

/**
 * What a desk is asked about one entry, or about one item of the guidelines.
 *
 * @param kind what is asked
 * @param about the id of the entry, or the code of the item
 * @param subject what it is about, as in {@code engagement/NL/PE}; for an item, the report
 * @param text what was said, in the language asked for; for an item, what it asks for
 * @param when the time that it speaks of in EDTF, of a plan when it is due, after any move; empty where it has none
 * @param due the last day of what is due; none where its end is open
 * @param source where it was said, as far as that is on record; empty where it is not
 * @param standing what is on record of it so far
 * @param audience who may see it, and what is answered
 * @param obligation what an agreement asks for; none where it is no obligation
 */
public record Question(
        QuestionKind kind,
        String about,
        Subject subject,
        String text,
        String when,
        @Nullable LocalDate due,
        String source,
        Standing standing,
        Audience audience,
        @Nullable Obligation obligation) {

    /**
     * What is on record so far.
     *
     * @param state how a plan stands; none for what is no plan
     * @param shownBy the entries that show it, as far as the desk may know them
     * @param confirmed the last day on which it was found to be still true, in EDTF; empty where that is not known
     * @param mandatory whether the report needs it or a waiver (rule 40)
     */
    public record Standing(@Nullable PlanState state, List<EntryId> shownBy, String confirmed, boolean mandatory) {
        /** Takes a copy of the list. */
        public Standing {
            shownBy = List.copyOf(shownBy);
        }
    }

    /**
     * What an agreement asks for of a year.
     *
     * @param name its short name, the same in all that is said of it
     * @param year the year for which it is asked
     */
    public record Obligation(String name, int year) {}
}
