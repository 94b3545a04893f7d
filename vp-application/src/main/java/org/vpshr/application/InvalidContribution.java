package org.vpshr.application;

import org.jspecify.annotations.Nullable;

/**
 * Contributions cannot be taken in as they are. Nothing of the file was recorded. The message says where, what is wrong
 * and what would be right, in one line.
 */
public final class InvalidContribution extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String problem;

    /**
     * Where in the input.
     *
     * @param file the name under which it was given
     * @param line from 1 on, 0 for the file as a whole
     * @param column from 1 on, 0 when it is not known
     * @param field such as {@code entry.when}, empty when it is not known
     */
    public record Place(String file, int line, int column, String field) {
        @Override
        public String toString() {
            return file
                    + (line > 0 ? ":" + line : "")
                    + (line > 0 && column > 0 ? ":" + column : "")
                    + (field.isEmpty() ? "" : ": " + field);
        }
    }

    /**
     * @param problem what is wrong, and what would be right
     * @param cause the violated rule, if that is what is wrong
     */
    public InvalidContribution(Place place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem, cause);
        this.place = place;
        this.problem = problem;
    }

    public InvalidContribution(Place place, String problem) {
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
