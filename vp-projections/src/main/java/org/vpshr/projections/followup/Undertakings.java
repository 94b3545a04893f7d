package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * What was undertaken in or for a year, and how each of it stands on a day (rule 124).
 *
 * @param year the reporting year, in four digits
 * @param on the day as of which it is told
 * @param all an undertaking each, in the order of recording
 */
public record Undertakings(int year, LocalDate on, List<Undertaking> all) {
    /** Takes a copy of all. */
    public Undertakings {
        all = List.copyOf(all);
    }
}
