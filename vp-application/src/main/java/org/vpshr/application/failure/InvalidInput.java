package org.vpshr.application.failure;

import org.jspecify.annotations.Nullable;

/**
 * Contributions cannot be taken in as they are. Nothing of the file was recorded. The message says where, what is wrong
 * and what would be right, in one line.
 */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 60;

    private final transient Place place;
    private final String problem;

    /**
     * Where in the input.
     *
     * @param file the name under which it was given
     * @param line from 1 on, 0 for the file as a whole; in a table the row
     * @param column from 1 on, 0 when it is not known
     * @param field such as {@code entry.when}, empty when it is not known
     * @param sheet in a table the name of its sheet, empty in CSV; null in lines of text
     */
    public record Place(
            String file,
            int line,
            int column,
            String field,
            @Nullable String sheet) {
        public Place(String file, int line, int column, String field) {
            this(file, line, column, field, null);
        }

        /** A place in a table, told as a spreadsheet shows it. */
        public static Place inTable(String file, String sheet, int row, int column, String field) {
            return new Place(file, row, column, field, sheet);
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
                    + (line > 0 && column > 0 ? ", column " + SheetColumn.letters(column) : "")
                    + (field.isEmpty() ? "" : " \"" + printable(field) + "\"");
        }

        /** Names in a table are whatever their writer likes, and are told without what could upset a terminal. */
        private static String printable(String name) {
            String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
            return shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        }
    }

    /**
     * @param problem what is wrong, and what would be right
     * @param cause the violated rule, if that is what is wrong
     */
    public InvalidInput(Place place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem, cause);
        this.place = place;
        this.problem = problem;
    }

    public InvalidInput(Place place, String problem) {
        this(place, problem, null);
    }

    public Place place() {
        return place;
    }

    /** What is wrong and what would be right, without the place. */
    public String problem() {
        return problem;
    }
}
