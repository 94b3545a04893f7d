package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.examples.cli.DataTables;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;

/** The ten questions of the page about tables: asked in SQL and in Python, they are answered as the command above them does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TablesPageTest {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/docs/tables.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|sql|python)( \\w+)?\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What of the answer of the command is asked for. */
    private static final Map<Integer, Function<JsonNode, List<String>>> ANSWERS = Map.of(
            1,
                    answer -> counted(each(answer.get("entries"))
                            .map(entry -> country(entry.get("subject").asText()))),
            2,
                    answer -> sorted(
                            each(answer.get("seats")).map(seat -> text(seat, "party") + " | " + text(seat, "role"))),
            3, answer -> sorted(each(answer.get("entries")).map(entry -> text(entry, "entry"))),
            4,
                    answer -> sorted(answer.get(0)
                            .get("capacities")
                            .propertyStream()
                            .filter(each -> each.getKey().matches("[a-z-]+"))
                            .map(each -> each.getKey() + " | " + each.getValue().asText())),
            5,
                    answer -> each(answer)
                            .filter(line -> text(line, "subject").equals("report/NL/2018/public"))
                            .map(line -> text(line, "position") + " | "
                                    + text(line, "kind").replace("report.", ""))
                            .toList(),
            6, TablesPageTest::published,
            7,
                    answer -> sorted(each(answer.get("undertakings"))
                            .filter(each -> each.get("events")
                                    .get(0)
                                    .get("event")
                                    .asText()
                                    .equals("PlanMade"))
                            .map(each -> text(each, "entry") + " | " + text(each, "state"))),
            8, TablesPageTest::versions,
            9,
                    answer -> each(answer.get("says").get("figures"))
                            .map(figure -> String.join(
                                    " | ",
                                    text(figure, "value"),
                                    text(figure, "currency"),
                                    text(figure.get("payer"), "party"),
                                    text(figure.get("receiver"), "party")))
                            .toList(),
            10,
                    answer -> sorted(each(answer.get("entries"))
                            .map(entry -> text(entry, "entry") + " | " + text(entry, "kind"))));

    private Path folder;
    private Path store;
    private String common = "";
    private String load = "";
    private final List<Question> questions = new ArrayList<>();

    /** A question as the page asks it. */
    record Question(int number, String command, String sql, String python) {
        @Override
        public String toString() {
            return number + ": " + command;
        }
    }

    @BeforeAll
    void the_tables_are_written_and_the_page_is_read(@TempDir Path place) throws IOException {
        folder = place;
        store = Example.copy(place);
        assertThat(vp("tables --format parquet -o " + folder.resolve("tables"))).startsWith("0 ");
        List<String> blocks = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            switch (Objects.requireNonNullElse(block.group(2), "")) {
                case " common" -> common = block.group(3);
                case " load" -> load = block.group(3);
                default -> blocks.add(block.group(3));
            }
        }
        List<String> asked = blocks.subList(1, blocks.size());
        for (int i = 0; i < asked.size(); i += 3) {
            questions.add(new Question(i / 3 + 1, asked.get(i).strip(), asked.get(i + 1), asked.get(i + 2)));
        }
    }

    private String vp(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Vp.run(new PrintWriter(out), new PrintWriter(err), (command + " --store " + store).split(" "));
        return code + " " + out + err;
    }

    private List<String> expected(Question question) throws IOException {
        String said = vp(question.command().substring("vp ".length()) + " --format json");
        assertThat(said).as(question.command()).startsWith("0 ");
        return Objects.requireNonNull(ANSWERS.get(question.number())).apply(JSON.readTree(said.substring(2)));
    }

    Stream<Question> questions() {
        return questions.stream();
    }

    @Test
    void there_are_ten() {
        assertThat(questions).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void in_sqlite_it_is_answered_as_the_command_does(Question question) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            DataTables.of(folder.resolve("tables")).into(database);

            assertThat(told(database, question.sql())).isNotEmpty().isEqualTo(expected(question));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void in_duckdb_it_is_answered_as_the_command_does(Question question) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            for (String table : DataTables.of(folder.resolve("tables")).names()) {
                statement.execute("create view " + table + " as select * from '" + folder.resolve("tables") + "/"
                        + table + ".parquet'");
            }

            assertThat(told(database, question.sql())).isEqualTo(expected(question));
        }
    }

    private static List<String> told(Connection database, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(Objects.requireNonNullElse(row.getString(i), ""));
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void in_python_it_is_answered_as_the_command_does(Question question) throws Exception {
        assertThat(python(common + question.python())).isEqualTo(expected(question));
    }

    @Test
    void in_sqlite_as_python_loads_it_each_is_answered_as_the_command_does() throws Exception {
        assertThat(python(load)).isEmpty();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tables.db"))) {
            for (Question question : questions) {
                assertThat(told(database, question.sql()))
                        .as(question.toString())
                        .isEqualTo(expected(question));
            }
        }
    }

    /** What a program says, line by line; where there is no Python, nothing is tested. */
    private List<String> python(String program) throws IOException, InterruptedException {
        assumeThat(isPythonThere()).as("python3 is there").isTrue();
        Path file = Files.writeString(folder.resolve("question.py"), program);
        Path out = folder.resolve("answer.txt");
        Process process = new ProcessBuilder("python3", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> said = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
        return said;
    }

    private static boolean isPythonThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Stream<JsonNode> each(JsonNode many) {
        return StreamSupport.stream(many.spliterator(), false);
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).asText();
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    private static List<String> counted(Stream<String> lines) {
        Map<String, Long> counts =
                lines.collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " | " + each.getValue())
                .toList();
    }

    private static String country(String subject) {
        return subject.startsWith("engagement/") ? subject.substring(subject.lastIndexOf('/') + 1) : "";
    }

    private static List<String> published(JsonNode reports) {
        return each(reports)
                .flatMap(report -> each(report.get("versions"))
                        .map(version -> String.join(
                                " | ",
                                text(report, "report"),
                                text(version, "version"),
                                text(version.get("published"), "on"),
                                text(version, "madeFrom"))))
                .toList();
    }

    private static List<String> versions(JsonNode trace) {
        List<String> texts = each(trace.get("life"))
                .filter(each -> each.get("changes").asBoolean())
                .map(each -> text(each, "text"))
                .map(text -> text.substring(0, Math.min(60, text.length())))
                .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> i + 1 + " | " + texts.get(i))
                .toList();
    }
}
