package org.vpshr.application.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/** Gathers the filled cells of a table, and no more of them than a table may have. */
final class TableRows {
    private final String file;
    private final String sheet;
    private final List<Table.Row> rows = new ArrayList<>();
    private SortedMap<Integer, String> cells = new TreeMap<>();
    private int row;
    private int count;

    TableRows(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void begin(int number) {
        if (number <= row) {
            throw refused(number, 0, "this row is there twice", "save the file anew");
        }
        row = number;
        cells = new TreeMap<>();
    }

    /** A cell that shows nothing is none; spreadsheets give looks to rows far below, in which there is nothing else. */
    void put(int column, String cell) {
        String text = Blanks.strip(cell);
        if (text.isEmpty()) {
            return;
        }
        if (row > Table.MOST_ROWS) {
            throw refused(row, 0, "it has more than 100,000 rows", "split it");
        }
        if (column > Table.MOST_COLUMNS) {
            throw refused(row, 0, "it has more than 256 columns", "leave out those that are not needed");
        }
        checkLength(column, text.length());
        if (++count > Table.MOST_CELLS) {
            throw refused(row, column, "it has more than 500,000 filled cells", "split it");
        }
        if (cells.isEmpty()) {
            rows.add(new Table.Row(row, cells));
        }
        if (cells.put(column, text) != null) {
            throw refused(row, column, "this cell is there twice", "save the file anew");
        }
    }

    void checkLength(int column, int length) {
        if (length > Table.LONGEST_CELL) {
            throw refused(row, column, "the cell holds more than 32,767 characters", "split it into several entries");
        }
    }

    int row() {
        return row;
    }

    Table table() {
        return new Table(file, sheet, List.copyOf(rows));
    }

    InputPlace place(int column) {
        return InputPlace.inTable(file, sheet, row, column, "");
    }

    InvalidInput refused(int atRow, int column, String wrong, String remedy) {
        return new InvalidInput(InputPlace.inTable(file, sheet, atRow, column, ""), wrong, remedy);
    }
}
