package org.vpshr.application.checkpoint;

import java.util.Optional;
import java.util.SortedSet;
import org.vpshr.domain.party.Country;

/** Which events have to be read for a report, so that not all are. */
public interface ReportOrigins {
    /**
     * The positions of the events that brought the entries which a report of the government over the year may print, in
     * order, whatever moment it is of. Nothing where that cannot be said: then all events have to be read.
     */
    Optional<SortedSet<Long>> origins(Country government, int year, Checkpoint.Source source);
}
