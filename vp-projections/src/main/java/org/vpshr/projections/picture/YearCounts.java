package org.vpshr.projections.picture;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many entries speak of each year, by what they are about.
 *
 * @param heading what it is of
 * @param rows one for each country and matter
 * @param timeless how many have no date
 */
public record YearCounts(Heading heading, List<Row> rows, int timeless) implements Picture {

    /** Takes copies of its lists. */
    public YearCounts {
        rows = List.copyOf(rows);
    }

    /**
     * What is told of one country or matter, by year.
     *
     * @param band with which rows it stands
     * @param label what it is called
     * @param years the years of which anything is told
     */
    public record Row(Band band, RowLabel label, SortedMap<Integer, Cell> years) {
        /** Takes copies of its lists. */
        public Row {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }
    }

    /**
     * How many entries speak of a year.
     *
     * @param surely of those that happened, how many surely do
     * @param perhaps how many more may, by a date that leaves it open
     * @param planned how many more are meant for it
     */
    public record Cell(int surely, int perhaps, int planned) {
        static final Cell NONE = new Cell(0, 0, 0);

        Cell plus(Cell more) {
            return new Cell(surely + more.surely, perhaps + more.perhaps, planned + more.planned);
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
