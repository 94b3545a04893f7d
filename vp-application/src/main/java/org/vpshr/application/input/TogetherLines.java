package org.vpshr.application.input;

import java.util.Iterator;
import java.util.List;
import org.vpshr.application.table.Table;

/** The rows of several tables as the lines of one file, from the first table to the last. */
final class TogetherLines implements ContributionLines {
    private final List<TableLines> tables;

    TogetherLines(List<Table> tables) {
        this.tables = tables.stream().map(TableLines::new).toList();
    }

    /** One table is to have a row; of several, those may be empty for which there was nothing to say. */
    static ContributionLines of(List<Table> tables) {
        return tables.size() == 1 ? new TableLines(tables.getFirst()) : new TogetherLines(tables);
    }

    @Override
    public Iterator<Line> iterator() {
        return tables.stream().flatMap(TableLines::lines).iterator();
    }

    @Override
    public long unanswered() {
        return tables.stream().mapToLong(TableLines::unanswered).sum();
    }
}
