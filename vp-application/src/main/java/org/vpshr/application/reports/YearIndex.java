package org.vpshr.application.reports;

import java.util.List;
import java.util.Optional;

/** Knows which events a year's reports rest on, where that was kept. */
@FunctionalInterface
public interface YearIndex {

    /** Their positions in order, of a report as of a position; nothing where it is not known, and all have to be read. */
    Optional<List<Long>> bearingOn(int year, long upTo);
}
