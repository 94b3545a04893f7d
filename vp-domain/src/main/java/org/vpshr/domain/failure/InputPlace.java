package org.vpshr.domain.failure;

import org.jspecify.annotations.Nullable;

/**
 * Where in what was given.
 *
 * @param file the name under which it was given; empty when it was no file
 * @param line from 1 on, 0 for the file as a whole; in a table the row
 * @param column from 1 on, 0 when it is not known
 * @param field such as {@code entry.when}, empty when it is not known
 * @param sheet in a table the name of its sheet, empty in CSV; null in lines of text
 */
public record InputPlace(
        String file,
        int line,
        int column,
        String field,
        @Nullable String sheet) {
    private static final int LONGEST_NAME = 60;

    /**
     * A place in lines of text.
     *
     * @param file the name under which it was given; empty when it was no file
     * @param line from 1 on, 0 for the file as a whole
     * @param column from 1 on, 0 when it is not known
     * @param field such as {@code entry.when}, empty when it is not known
     */
    public InputPlace(String file, int line, int column, String field) {
        this(file, line, column, field, null);
    }

    /**
     * {@return the file as a whole}
     *
     * @param name the name under which it was given
     */
    public static InputPlace file(String name) {
        return new InputPlace(name, 0, 0, "");
    }

    /**
     * {@return a field of what was given, wherever that stands}
     *
     * @param name the field, such as {@code entry.when}
     */
    public static InputPlace field(String name) {
        return new InputPlace("", 0, 0, name);
    }

    /**
     * {@return a place in a table, told as a spreadsheet shows it}
     *
     * @param file the name under which it was given
     * @param sheet the name of its sheet, empty in CSV
     * @param row the row, from 1 on
     * @param column the column, from 1 on; 0 when it is not known
     * @param field the field, such as {@code entry.when}, empty when it is not known
     */
    public static InputPlace inTable(String file, String sheet, int row, int column, String field) {
        return new InputPlace(file, row, column, field, sheet);
    }

    /**
     * {@return a column as a spreadsheet calls it: A and B to Z, then AA}
     *
     * @param column the column, from 1
     */
    public static String letters(int column) {
        String letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    @Override
    public String toString() {
        return sheet == null ? inText() : inTable(sheet);
    }

    private String inText() {
        return file
                + (line > 0 ? ":" + line : "")
                + (line > 0 && column > 0 ? ":" + column : "")
                + (field.isEmpty() ? "" : ": " + field);
    }

    private String inTable(String name) {
        return file
                + (name.isEmpty() ? "" : ", sheet \"" + printable(name) + "\"")
                + (line > 0 ? ", row " + line : "")
                + (line > 0 && column > 0 ? ", column " + letters(column) : "")
                + (field.isEmpty() ? "" : " \"" + printable(field) + "\"");
    }

    /** Names in a table are whatever their writer likes, and are told without what could upset a terminal. */
    private static String printable(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
        return shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
