package org.vpshr.application.dataset.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.json.JsonDocument;

/** A table as JSON Lines: an object for each row, in which what is not told is left out. */
final class JsonLinesFile implements TableFile {
    private final Writer out;
    private final List<String> names;

    JsonLinesFile(DataTable<?> table, OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.names = table.columns().stream().map(Column::name).toList();
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            @Nullable Object cell = cells[i];
            if (cell != null) {
                told.put(names.get(i), cell);
            }
        }
        out.write(JsonDocument.line(told));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
