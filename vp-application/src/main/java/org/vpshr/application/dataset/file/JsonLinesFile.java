package org.vpshr.application.dataset.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;

/** A table as JSON Lines: an object for each row, in which what is not told is left out. */
final class JsonLinesFile implements TableFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator out;
    private final List<String> names;

    JsonLinesFile(DataTable<?> table, OutputStream out) throws IOException {
        this.out = FACTORY.createGenerator(out).setRootValueSeparator(null);
        this.names = table.columns().stream().map(Column::name).toList();
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            @Nullable Object cell = cells[i];
            if (cell != null) {
                out.writeFieldName(names.get(i));
                value(cell);
            }
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void value(Object cell) throws IOException {
        switch (cell) {
            case BigDecimal number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            default -> out.writeString(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
