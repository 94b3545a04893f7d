package org.vpshr.application.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.TableSink;
import org.vpshr.application.file.OutputFolder;

/** Files, one for each table and form, in which rows are written as they come. */
public final class TableFiles implements TableSink, Closeable {
    private final Map<String, List<TableFile>> files = new LinkedHashMap<>();
    private final Map<String, Long> rows = new HashMap<>();

    private TableFiles() {}

    /** Makes the files for each table. */
    public static TableFiles in(OutputFolder.NewFiles folder, List<DataTable<?>> tables, List<FileForm> forms)
            throws IOException {
        TableFiles begun = new TableFiles();
        try {
            for (DataTable<?> table : tables) {
                List<TableFile> ofTable = new ArrayList<>();
                begun.files.put(table.name(), ofTable);
                for (FileForm form : forms) {
                    ofTable.add(form.begin(table, folder.file(table.name() + form.ending())));
                }
            }
            return begun;
        } catch (IOException e) {
            begun.close();
            throw e;
        }
    }

    @Override
    public void row(DataTable<?> table, @Nullable Object[] cells) {
        rows.merge(table.name(), 1L, Long::sum);
        try {
            for (TableFile file : files.getOrDefault(table.name(), List.of())) {
                file.row(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows a table has. */
    public long rows(DataTable<?> table) {
        return rows.getOrDefault(table.name(), 0L);
    }

    /** All that was written is in the files from then on. */
    @Override
    public void close() throws IOException {
        for (List<TableFile> ofTable : files.values()) {
            for (TableFile file : ofTable) {
                file.close();
            }
        }
    }
}
