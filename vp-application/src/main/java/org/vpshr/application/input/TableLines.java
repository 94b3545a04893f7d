package org.vpshr.application.input;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.AnsweredRow.Silence;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.line.CellForm;
import org.vpshr.application.table.Table;
import org.vpshr.domain.failure.InputPlace;

/**
 * The rows of a table as lines: the first row names the fields, each other row fills some of them, or answers what it asks.
 */
final class TableLines implements ContributionLines {
    private static final int LONGEST_NAME = 128;

    private final Table table;
    private final SortedMap<Integer, String> names;

    TableLines(Table table) {
        this.table = table;
        if (table.rows().isEmpty()) {
            throw table.refused(0, 0, "", "it is empty", "begin with a row of column names, as vp form writes it");
        }
        this.names = table.rows().getFirst().cells();
        SortedMap<String, Integer> seen = new TreeMap<>();
        names.forEach((column, name) -> {
            refuseIf(
                    name.length() > LONGEST_NAME,
                    column,
                    "the name of a field is longer than 128 characters",
                    "name a field of the form");
            refuseIf(seen.put(name, column) != null, column, "this column is there twice", "leave one out");
        });
    }

    private void refuseIf(boolean bad, int column, String wrong, String remedy) {
        if (bad) {
            String name = String.valueOf(names.get(column));
            throw table.refused(table.rows().getFirst().number(), column, name, wrong, remedy);
        }
    }

    @Override
    public Iterator<Line> iterator() {
        if (table.rows().size() == 1) {
            throw table.refused(0, 0, "", "there is no row below the column names", "fill one for each line");
        }
        return lines().iterator();
    }

    /** Those rows in which there is something to record. */
    Stream<Line> lines() {
        return rows().filter(row -> silence(row) == Silence.NONE).map(this::line);
    }

    @Override
    public long unanswered() {
        return rows().filter(row -> silence(row) == Silence.UNANSWERED).count();
    }

    private Stream<Table.Row> rows() {
        return table.rows().stream().skip(1);
    }

    private Silence silence(Table.Row row) {
        return names.keySet().containsAll(row.cells().keySet()) ? AnsweredRow.silence(named(row)) : Silence.NONE;
    }

    private Line line(Table.Row row) {
        try {
            AnsweredRow answered = AnsweredRow.of(named(row), names.containsValue(Answer.COLUMN));
            InRow where = new InRow(row, answered.origins());
            return new Line(line(answered, where), where);
        } catch (InvalidJson e) {
            throw new InvalidInput(new InRow(row, Map.of()).at(0, e.field()), e);
        }
    }

    private SortedMap<String, String> named(Table.Row row) {
        SortedMap<String, String> cells = new TreeMap<>();
        row.cells().forEach((column, text) -> {
            String name = names.get(column);
            if (name == null) {
                throw table.refused(
                        row.number(), column, "", "this column has no name in the first row", "give it one");
            }
            cells.put(name, text);
        });
        return cells;
    }

    private static String line(AnsweredRow answered, InRow where) {
        try {
            return CellForm.line(answered.cells());
        } catch (InvalidJson e) {
            throw new InvalidInput(where.at(0, e.field()), e);
        }
    }

    /** A row, and in it the cell that a field was read from. */
    private final class InRow implements Where {
        private final Table.Row row;
        private final Map<String, String> origins;

        InRow(Table.Row row, Map<String, String> origins) {
            this.row = row;
            this.origins = origins;
        }

        @Override
        public InputPlace at(int column, String field) {
            String path = field.replaceAll("\\[([0-9]+)\\]", ".$1");
            int cell = column(path);
            return InputPlace.inTable(
                    table.file(),
                    table.sheet(),
                    row.number(),
                    cell,
                    cell == 0 ? path : String.valueOf(names.get(cell)));
        }

        /** The cell of the field itself, of what it is a part of, or the first of its own parts; 0 for none. */
        private int column(String path) {
            for (String whole = path; !whole.isEmpty(); whole = shorter(whole)) {
                int found = first(origins.getOrDefault(whole, whole));
                if (found > 0) {
                    return found;
                }
            }
            return row.cells().keySet().stream()
                    .filter(column -> String.valueOf(names.get(column)).startsWith(path + "."))
                    .filter(column -> !path.isEmpty())
                    .findFirst()
                    .orElse(0);
        }

        private int first(String name) {
            return names.entrySet().stream()
                    .filter(named -> named.getValue().equals(name))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }

        private static String shorter(String path) {
            return path.substring(0, Math.max(0, path.lastIndexOf('.')));
        }

        @Override
        public String begin() {
            return "begin with a row that fills contribution.by, contribution.written and contribution.evidence";
        }
    }
}
