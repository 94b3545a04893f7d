package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.entry.EntryId;

/**
 * Rows along one line of time, each with what stands on it from when until when.
 *
 * @param heading what it is of
 * @param from the first day that is drawn
 * @param to the last
 * @param lanes the rows, those of a band together
 * @param timeless how many entries of the time have no place on a line of time
 */
public record Lanes(Heading heading, LocalDate from, LocalDate to, List<Lane> lanes, int timeless) implements Picture {

    /** Takes copies of its lists. */
    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * A row, among those that stand together.
     *
     * @param band with which rows it stands
     * @param label what it is called
     * @param bars what stands on it
     */
    public record Lane(Band band, RowLabel label, List<Bar> bars) {
        /** Takes copies of its lists. */
        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Something that stands on a row.
     *
     * @param mark what it says
     * @param when when it stands
     * @param entry the entry that it rests on
     * @param text what the entry says; empty where the row says it
     * @param number by which it is found in the table, from 1; 0 where its row names it
     */
    public record Bar(Mark mark, Stretch when, EntryId entry, String text, int number) {}

    @Override
    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
