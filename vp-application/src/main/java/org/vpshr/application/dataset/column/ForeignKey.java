package org.vpshr.application.dataset.column;

import java.util.List;

/**
 * That the cells of some columns, where they are not empty, are those of a row of another table.
 *
 * @param of the columns
 * @param table the other table
 * @param columns those of the other table, in the same order
 */
public record ForeignKey(List<String> of, String table, List<String> columns) {
    public ForeignKey {
        of = List.copyOf(of);
        columns = List.copyOf(columns);
    }

    /** To columns of the same names. */
    public static ForeignKey to(String table, String... columns) {
        return new ForeignKey(List.of(columns), table, List.of(columns));
    }
}
