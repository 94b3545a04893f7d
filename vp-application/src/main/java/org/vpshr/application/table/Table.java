package org.vpshr.application.table;

import java.util.List;
import java.util.SortedMap;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/**
 * The filled cells of one table.
 *
 * @param file the name under which it was given
 * @param sheet the name of its sheet; empty in CSV, which has none
 * @param rows those with something in them, from the top down
 */
public record Table(String file, String sheet, List<Row> rows) {
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 256;
    static final int MOST_CELLS = 500_000;
    /** What a spreadsheet itself holds at most. */
    static final int LONGEST_CELL = 32_767;

    /** What the first cell of a sheet says that is there to be read by people alone. */
    public static final String HELP = "This sheet explains the fields and is not recorded.";

    /** The same of a workbook whose sheets belong together. */
    public static final String TOGETHER =
            "The other sheets of this workbook are recorded together, from the first to the last; this one is not.";

    /**
     * One row.
     *
     * @param number as the spreadsheet counts it, from 1 on
     * @param cells what is in it, by column from 1 on; no blank ones
     */
    public record Row(int number, SortedMap<Integer, String> cells) {}

    public InvalidInput refused(int row, int column, String field, String wrong, String remedy) {
        return new InvalidInput(InputPlace.inTable(file, sheet, row, column, field), wrong, remedy);
    }

    /** Whether it only explains other sheets. */
    boolean isHelp() {
        return begins(HELP) || saysTogether();
    }

    /** Whether it says that the others belong together. */
    boolean saysTogether() {
        return begins(TOGETHER);
    }

    private boolean begins(String words) {
        return !rows.isEmpty()
                && rows.getFirst().number() == 1
                && words.equals(rows.getFirst().cells().get(1));
    }
}
