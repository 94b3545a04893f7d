package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.examples.cli.DataTables.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are what their description says, in each example, for each audience and as of each day. */
class TablesCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path tables;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
        tables = folder.resolve("tables");
    }

    private void write(String... more) {
        List<String> words = new ArrayList<>(List.of("tables", "-o", tables.toString()));
        words.addAll(List.of(more));
        assertThat(terminal.ask(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
    }

    /** What a table is told to be, row by row; and what is wrong with it. */
    private static List<String> wrong(DataTables all) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<List<String>>> keys = new TreeMap<>();
        for (String name : all.names()) {
            Set<List<String>> seen = new HashSet<>();
            for (List<String> row : all.rows(name)) {
                List<String> key =
                        cells(all, name, row, all.table(name).get("schema").get("primaryKey"));
                if (!seen.add(key)) {
                    wrong.add(name + ": two rows have the key " + key);
                }
                wrongCells(all, name, row).forEach(cell -> wrong.add(name + ": " + cell));
            }
            keys.put(name, seen);
            if (seen.size() != all.table(name).get("rows").asInt()) {
                wrong.add(name + ": it has another number of rows");
            }
        }
        for (String name : all.names()) {
            for (JsonNode key : all.table(name).get("schema").get("foreignKeys")) {
                Set<List<String>> known =
                        keys.get(key.get("reference").get("resource").asText());
                for (List<String> row : all.rows(name)) {
                    List<String> named = cells(all, name, row, key.get("fields"));
                    if (!named.contains("") && !Objects.requireNonNull(known).contains(named)) {
                        wrong.add(name + ": " + key.get("fields") + " names what is not there: " + named);
                    }
                }
            }
        }
        return wrong;
    }

    private static List<String> cells(DataTables all, String name, List<String> row, JsonNode columns) {
        List<String> names = all.columns(name);
        return each(columns)
                .map(column -> row.get(names.indexOf(column.asText())))
                .toList();
    }

    private static Stream<String> wrongCells(DataTables all, String name, List<String> row) {
        List<String> wrong = new ArrayList<>();
        List<JsonNode> fields = all.fields(name);
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            JsonNode constraints = fields.get(i).path("constraints");
            boolean right = cell.isEmpty()
                    ? !constraints.path("required").asBoolean()
                    : isOf(fields.get(i).get("type").asText(), cell) && isAllowed(constraints.path("enum"), cell);
            if (!right) {
                wrong.add(fields.get(i).get("name").asText() + " is '" + cell + "'");
            }
        }
        return wrong.stream();
    }

    private static boolean isAllowed(JsonNode words, String cell) {
        return words.isMissingNode()
                || each(words).anyMatch(word -> word.asText().equals(cell));
    }

    private static boolean isOf(String type, String cell) {
        try {
            return switch (type) {
                case "string" -> true;
                case "integer" -> Long.parseLong(cell) >= 0;
                case "number" -> new BigDecimal(cell).scale() >= 0;
                case "boolean" -> cell.equals("true") || cell.equals("false");
                case "date" -> LocalDate.parse(cell).getYear() > 0;
                case "datetime" -> Instant.parse(cell).isAfter(Instant.EPOCH);
                default -> false;
            };
        } catch (RuntimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--audience public",
                "--audience plenary",
                "--audience internal",
                "--as-of 2018-12-31",
                "--as-of 2018@published:1 --audience internal",
                "--as-of #1"
            })
    void each_cell_is_of_its_type_each_key_is_there_once_and_each_reference_leads_somewhere(String asked)
            throws IOException {
        write(asked.split(" "));

        DataTables written = DataTables.of(tables);
        assertThat(written.names()).hasSizeGreaterThan(50);
        assertThat(wrong(written)).isEmpty();
        assertThat(written.rows("entries")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"united-kingdom --government GB", "united-states --government US"})
    void so_it_is_of_the_other_examples(String example) throws IOException {
        Path store = folder.resolve("other.db");
        List<String> words = new ArrayList<>(List.of("tables", "--store", store.toString(), "-o", tables.toString()));
        words.addAll(List.of(("--example " + example).split(" ")));
        assertThat(terminal.vp(words.toArray(String[]::new))).as(terminal.err()).isZero();

        assertThat(wrong(DataTables.of(tables))).isEmpty();
    }

    @Test
    void a_package_that_does_not_fit_its_rows_is_found_out() throws IOException {
        write();
        Path description = tables.resolve("datapackage.json");
        Files.writeString(description, Files.readString(description).replace("\"string\"", "\"integer\""));

        assertThat(wrong(DataTables.of(tables))).isNotEmpty();
    }

    @Test
    void it_says_of_which_state_of_the_record_it_is_and_for_whom() throws IOException {
        write("--licence", "CC BY 4.0", "--audience", "internal");

        JsonNode described = DataTables.of(tables).description();
        assertThat(described.get("vp").toString())
                .contains("\"government\":\"NL\"", "\"audience\":\"internal\"", "\"position\":729");
        assertThat(described.get("vp").get("head").asText()).matches("[0-9a-f]{64}");
        assertThat(described.get("licenses").get(0).get("title").asText()).isEqualTo("CC BY 4.0");
        assertThat(described.get("description").asText()).contains("for the ministry itself");
        assertThat(terminal.out())
                .contains("position 729", described.get("vp").get("head").asText());
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws IOException {
        write("--format", "parquet");
        Map<String, String> first = Bytes.of(tables);

        write("--format", "parquet");

        assertThat(Bytes.of(tables)).isEqualTo(first);
    }

    @Test
    void parquet_holds_what_the_csv_holds() throws Exception {
        write("--format", "parquet");
        DataTables written = DataTables.of(tables);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            for (String name : written.names()) {
                assertThat(parquet(statement, name)).as(name).isEqualTo(typed(written, name));
            }
        }
    }

    private List<List<String>> parquet(Statement statement, String name) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from '" + tables.resolve(name + ".parquet") + "'")) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String type = row.getMetaData().getColumnTypeName(i);
                    cells.add(type + " " + told(type, row.getString(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String told(String type, String cell) {
        if (cell == null) {
            return "";
        }
        return type.startsWith("TIMESTAMP")
                ? OffsetDateTime.parse(cell.replace(' ', 'T')).toInstant().toString()
                : type.startsWith("DECIMAL")
                        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                        : cell;
    }

    private static List<List<String>> typed(DataTables all, String name) throws IOException {
        Map<String, String> types = Map.of(
                "string", "VARCHAR",
                "integer", "BIGINT",
                "number", "DECIMAL(28,9)",
                "boolean", "BOOLEAN",
                "date", "DATE",
                "datetime", "TIMESTAMP WITH TIME ZONE");
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : all.rows(name)) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String type = Objects.requireNonNull(
                        types.get(all.fields(name).get(i).get("type").asText()));
                cells.add(type + " " + (row.get(i).isEmpty() ? "" : told(type, row.get(i))));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void a_folder_with_something_else_in_it_stays_as_it_is() throws IOException {
        Files.createDirectories(tables);
        Files.writeString(tables.resolve("notes.csv"), "mine");

        assertThat(terminal.ask("tables", "-o", tables.toString())).isEqualTo(2);

        assertThat(terminal.err())
                .contains("something else in it", "name a new or an empty folder")
                .hasLineCount(1);
        assertThat(tables.resolve("notes.csv")).hasContent("mine");
        try (Stream<Path> left = Files.list(tables)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void tables_that_somebody_put_something_beside_stay_as_they_are() throws IOException {
        write();
        Files.writeString(tables.resolve("notes.txt"), "mine");

        assertThat(terminal.ask("tables", "-o", tables.toString())).isEqualTo(2);

        assertThat(tables.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void an_empty_folder_is_filled_and_one_of_tables_replaced() throws IOException {
        Files.createDirectories(tables);

        write("--format", "parquet");
        write();

        assertThat(tables.resolve("entries.csv")).exists();
        assertThat(tables.resolve("entries.parquet")).doesNotExist();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".vp-"));
        }
    }

    @Test
    void several_files_do_not_go_to_standard_output() {
        assertThat(terminal.ask("tables", "-o", "-")).isEqualTo(2);
        assertThat(terminal.err()).contains("name a folder");
    }
}
