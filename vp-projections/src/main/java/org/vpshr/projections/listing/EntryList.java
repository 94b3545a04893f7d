package org.vpshr.projections.listing;

import java.util.List;
import org.vpshr.projections.entries.Timeless;

/**
 * Entries that answer to a question: those with a date by their start, then their end, then the order of recording;
 * after them those without.
 *
 * @param lines an entry each
 * @param leftOut what answers to all of the question but for its time, since it has no date, of what was written for
 *     the years asked for or stands in them
 * @param terms the words that were looked for; none where it was not by words
 */
public record EntryList(List<EntryLine> lines, Timeless leftOut, SearchTerms terms) {
    /** Takes a copy of the lines. */
    public EntryList {
        lines = List.copyOf(lines);
    }
}
