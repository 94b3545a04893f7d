package org.vpshr.application.dataset.content;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.ColumnType;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.TableSink;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;

/**
 * Hands rows over, and keeps whom and what they name, so that all of it is to be found in the tables of parties and of
 * subjects. An entry that the audience may not see is named in no row.
 */
final class Rows {
    private final TableSink sink;
    private final SortedMap<String, Party> parties = new TreeMap<>();
    private final SortedMap<String, Subject> subjects = new TreeMap<>();
    private Predicate<EntryId> seen = entry -> true;

    Rows(TableSink sink) {
        this.sink = sink;
    }

    /** Which entries may be named from now on. */
    void naming(Predicate<EntryId> those) {
        seen = those;
    }

    <T> void add(DataTable<T> table, T row) {
        sink.row(table, plain(table, table.cells(row)));
    }

    <T> void addAll(DataTable<T> table, List<? extends T> rows) {
        rows.forEach(row -> add(table, row));
    }

    /** Those of which all is there that always is: the rest names what the audience may not see. */
    <T> void addWhole(DataTable<T> table, List<? extends T> rows) {
        for (T row : rows) {
            @Nullable Object[] cells = plain(table, table.cells(row));
            if (isWhole(table, cells)) {
                sink.row(table, cells);
            }
        }
    }

    private static boolean isWhole(DataTable<?> table, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && table.columns().get(i).needed()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object[] plain(DataTable<?> table, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            @Nullable Object cell = cells[i];
            cells[i] = cell == null ? null : plain(table.columns().get(i), cell);
        }
        return cells;
    }

    private @Nullable Object plain(Column<?> column, Object cell) {
        return switch (cell) {
            case EntryId entry -> seen.test(entry) ? entry.value() : null;
            case Party party -> kept(parties, party, column.type() == ColumnType.PARTY);
            case Subject subject -> kept(subjects, subject, column.type() == ColumnType.SUBJECT);
            case Integer whole -> whole.longValue();
            default -> column.type() == ColumnType.TEXT ? cell.toString() : cell;
        };
    }

    private static <V> String kept(Map<String, V> all, V one, boolean isLookedUp) {
        String name = one.toString();
        if (isLookedUp) {
            all.put(name, one);
        }
        return name;
    }

    /** As if a row named the party. */
    void keep(Party party) {
        kept(parties, party, true);
    }

    /** All that were named so far. */
    List<Party> parties() {
        return List.copyOf(parties.values());
    }

    List<Subject> subjects() {
        return List.copyOf(subjects.values());
    }
}
