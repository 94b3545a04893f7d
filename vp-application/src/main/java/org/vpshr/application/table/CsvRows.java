package org.vpshr.application.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table of any length as CSV (RFC 4180), row by row, in which no text is taken for a formula. */
public final class CsvRows implements Closeable {
    private final CSVPrinter printer;

    /** @param out is closed with it */
    public CsvRows(OutputStream out) throws IOException {
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14), CsvTable.FORMAT);
    }

    /** @param cells null for one that is empty */
    public void row(List<? extends @Nullable String> cells) throws IOException {
        for (@Nullable String cell : cells) {
            printer.print(cell == null ? null : CsvTable.harmless(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
