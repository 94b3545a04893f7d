package org.vpshr.application.dataset.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.table.CsvRows;

/** A table as CSV with a line of names at its head. */
final class CsvFile implements TableFile {
    private final CsvRows out;
    private final @Nullable String[] texts;

    CsvFile(DataTable<?> table, OutputStream out) throws IOException {
        this.out = new CsvRows(out);
        List<String> names = table.columns().stream().map(Column::name).toList();
        this.texts = new @Nullable String[names.size()];
        this.out.row(names);
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            @Nullable Object cell = cells[i];
            texts[i] =
                    cell == null ? null : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
        }
        out.row(Arrays.asList(texts));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
