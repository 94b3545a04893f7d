package org.vpshr.examples.ministry.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What was filled in as a table: a row that says who writes, and below it one with what is told. */
public final class FormTable {
    private static final String OPENING = "contribution.";
    private static final String COMMAND = "command";

    private FormTable() {}

    /**
     * {@return the table, as CSV in UTF-8}
     *
     * @param command the command, such as {@code engagement.HoldEvent}
     * @param values what was filled in
     */
    public static byte[] of(String command, FormValues values) {
        Set<String> columns = new TreeSet<>(values.byPath().keySet());
        columns.add(COMMAND);
        List<String> opening = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (String column : columns) {
            boolean opens = column.startsWith(OPENING);
            opening.add(opens ? values.at(column) : "");
            line.add(opens ? "" : column.equals(COMMAND) ? command : values.at(column));
        }
        return text(List.of(List.copyOf(columns), opening, line)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
