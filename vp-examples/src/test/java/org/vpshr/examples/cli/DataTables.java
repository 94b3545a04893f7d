package org.vpshr.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A folder of tables as its own description says that they are to be read. */
public final class DataTables {
    private final Path folder;
    private final Map<String, JsonNode> tables = new LinkedHashMap<>();

    private DataTables(Path folder) throws IOException {
        this.folder = folder;
        each(description().get("resources"))
                .filter(table -> table.get("format").asText().equals("csv"))
                .forEach(table -> tables.put(table.get("name").asText(), table));
    }

    public static DataTables of(Path folder) throws IOException {
        return new DataTables(folder);
    }

    JsonNode description() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json")));
    }

    public List<String> names() {
        return List.copyOf(tables.keySet());
    }

    JsonNode table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    List<JsonNode> fields(String name) {
        return each(table(name).get("schema").get("fields")).toList();
    }

    List<String> columns(String name) {
        return fields(name).stream().map(field -> field.get("name").asText()).toList();
    }

    /** The rows of a table, cell by cell. */
    List<List<String>> rows(String name) throws IOException {
        Path file = folder.resolve(table(name).get("path").asText());
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
            if (!rows.removeFirst().equals(columns(name))) {
                throw new AssertionError(name + " has other columns than its description says");
            }
            return rows;
        }
    }

    /** Puts all of them into a database. */
    public void into(Connection database) throws SQLException, IOException {
        for (String name : tables.keySet()) {
            List<JsonNode> fields = fields(name);
            try (Statement create = database.createStatement()) {
                create.execute("create table " + name + " (" + String.join(", ", columns(name)) + ")");
            }
            String holes = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
            database.setAutoCommit(false);
            try (PreparedStatement insert =
                    database.prepareStatement("insert into " + name + " values (" + holes + ")")) {
                for (List<String> row : rows(name)) {
                    for (int i = 0; i < row.size(); i++) {
                        insert.setObject(i + 1, value(fields.get(i).get("type").asText(), row.get(i)));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            database.commit();
        }
    }

    private static @Nullable Object value(String type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "integer" -> Long.valueOf(cell);
            case "number" -> Double.valueOf(cell);
            case "boolean" -> cell.equals("true") ? 1 : 0;
            default -> cell;
        };
    }

    static Stream<JsonNode> each(JsonNode many) {
        return StreamSupport.stream(many.spliterator(), false);
    }
}
