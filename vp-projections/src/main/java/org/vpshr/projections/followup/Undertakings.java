package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * What was undertaken in or for a year, and how each of it stands on a day (rule 124).
 *
 * @param on the day as of which it is told
 */
public record Undertakings(int year, LocalDate on, List<Undertaking> all) {
    public Undertakings {
        all = List.copyOf(all);
    }
}
