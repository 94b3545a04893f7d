package org.vpshr.application.dataset.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table: what its rows are, its columns, and its keys.
 *
 * @param name in small letters and low lines
 * @param says what a row is, in a sentence
 * @param key the columns by which a row is told from all others
 * @param references to other tables, beside those that follow from the types of columns
 * @param <T> what a row is made of
 */
public record DataTable<T>(
        String name, String says, List<Column<T>> columns, List<String> key, List<ForeignKey> references) {

    /** Where what a column of the type names is to be found. */
    private static final Map<ColumnType, ForeignKey> BY_TYPE = Map.of(
            ColumnType.ENTRY, ForeignKey.to("entries", "entry"),
            ColumnType.PARTY, ForeignKey.to("parties", "party"),
            ColumnType.SUBJECT, ForeignKey.to("subjects", "subject"));

    public DataTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
        List<String> names = columns.stream().map(Column::name).toList();
        if (names.stream().distinct().count() < names.size() || !names.containsAll(key)) {
            throw new IllegalStateException(
                    "table " + name + " has two columns of a name, or a key without column: " + names);
        }
    }

    /** What stands in its columns for a row. */
    public @Nullable Object[] cells(T row) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().of(row);
        }
        return cells;
    }

    /** All references to other tables. */
    public List<ForeignKey> foreignKeys() {
        List<ForeignKey> all = new ArrayList<>(references);
        for (Column<T> column : columns) {
            @Nullable ForeignKey to = BY_TYPE.get(column.type());
            if (to != null && !isItself(to, column)) {
                all.add(new ForeignKey(List.of(column.name()), to.table(), to.columns()));
            }
        }
        return List.copyOf(all);
    }

    private boolean isItself(ForeignKey to, Column<T> column) {
        return to.table().equals(name) && to.columns().contains(column.name());
    }

    /** The columns of several groups, one after the other. */
    @SafeVarargs
    public static <T> List<Column<T>> columns(List<Column<T>>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }
}
