package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.Count;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.table.Table;
import org.vpshr.application.table.Tables;
import org.vpshr.examples.archive.ArchiveReader;

/**
 * A history whose every free text holds markup, scripts and formulas, beside its harmless twin, in which each sign of
 * theirs is a letter. Every document of the one must be built as that of the other.
 */
@Tag("long")
class HostileTextsTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>document.documentElement.id='p'+'wned'</script>",
            "<img src=x onerror=\"document.documentElement.id='p'+'wned'\"><svg/onload=document.documentElement.id='p'+'wned'>",
            "\"'></title></style></textarea></code><iframe srcdoc=\"<script>top.x=1</script>\" onmouseover=alert(1)>",
            "[x](javascript:alert(1)) ![y](data:text/html,z) <javascript:alert(1)> https://example.org/x",
            "`code` ``more`` ~~~ ```\n```\n# Heading\n---\n===\n> quote\n- list\n1. one\n2) two\n    indented",
            "one | two\n--- | ---\nx | y\n| z |\n|---|",
            "\r# Heading after a return\r\r- list after a return\r\n\r\n\r\n## another",
            "[^1] [^1]: note\n\n[^2]: another\n[x]: https://example.org \"title\"\n<!-- --> <?x ?> <![CDATA[ x ]]>",
            "=cmd|'/C calc'!A0\n+1+1\n-2+3\n@SUM(A1)\t=1+1",
            "\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://example.org\r\nX:y\nX:z",
            "**bold** __bold__ *i* _i_ ~~struck~~ \\ \\* &lt;script&gt; &#60;b&#62; &amp; {{7*7}} ${7*7} %s %n",
            "soft\u00adhyphen zero\u200dwidth \u05d0\u05d1 \u00a0=1",
            "\"; \"},{\"a\": \\\" \\u0000 \"@id\": \"x\"",
            "+ item\n* item\n<div>\n\n<b>block</b>\n</div>\n\n\ttab\n***\n___");

    /** How many entries are traced, in every form. */
    private static final Count TRACES = Count.of(8, 40, "traces");

    private static final List<String> EXAMPLES = List.of("netherlands", "united-kingdom", "united-states");

    /** References and names, what has one form, and what no document tells: rules alone ask for it, or whoever records facts of their own. */
    private static final Set<String> NOT_TOLD = Set.of(
            "PersonName.person",
            "Attachment.type",
            "Attribute.namespace",
            "Attribute.name",
            "BecomeFullMember.fulfilment",
            "DestroyRecord.selectionList",
            "VacateOffice.seat",
            // no example tells a matter
            "Absence.because",
            "Absence.expected",
            "BodyMeeting.body",
            "Clause.id",
            "Cohort.who",
            "Distinction.among",
            "Document.number",
            "Document.part",
            "Document.title",
            "FollowUpOutcome.part",
            "GoverningBody.name",
            "GoverningBody.of",
            "HeldRole.body",
            "HeldRole.office",
            "Incident.about",
            "Incident.before",
            "Incident.number",
            "Indicator.measure",
            "Indicator.unit",
            "InstrumentLink.instrument",
            "InstrumentLink.what",
            "Proceeding.chamber",
            "Proceeding.number",
            "Proceeding.on",
            "Provision.scheme",
            "Reading.part",
            "Recommendation.number",
            "Recommendation.on",
            "Seats.who",
            "Training.topic",
            // an amendment has an entry to amend, which a history of one sample each lacks
            "AmendEntry.reason",
            "AmendEntry.authoriser",
            "EraseEntry.ground",
            "EraseEntry.authoriser",
            "ErasePerson.ground",
            "ErasePerson.authoriser",
            "HostType.namespace",
            "HostType.name",
            "Tag.key",
            "Tag.value",
            "HostField.name",
            "HostField.value");

    @TempDir
    private static Path folder;

    private static final Set<String> CHANGED = new TreeSet<>();

    private static Path store(String example, String twin) {
        return folder.resolve(example + "-" + twin).resolve("record.db");
    }

    @BeforeAll
    static void fill() throws IOException {
        for (String example : EXAMPLES) {
            fill(store(example, "hostile"), example, payload -> payload);
            fill(store(example, "harmless"), example, HostileTextsTest::harmless);
        }
    }

    /** A text gets a payload before and after it, always the same ones, since some texts have to be equal to others. */
    private static void fill(Path store, String example, UnaryOperator<String> as) throws IOException {
        Files.createDirectories(store.getParent());
        CHANGED.addAll(HostileHistory.fill(store, example, text -> {
            String before = PAYLOADS.get(Math.floorMod(text.hashCode(), PAYLOADS.size()));
            String after = PAYLOADS.get(Math.floorMod(text.hashCode() / PAYLOADS.size(), PAYLOADS.size()));
            return as.apply(before) + " " + text + " " + as.apply(after);
        }));
    }

    /** The same with a letter for each sign; blanks and the ends of lines stay. */
    private static String harmless(String payload) {
        return payload.replaceAll("[^\\p{L}\\s]", "x");
    }

    static Stream<List<String>> questions() {
        return Stream.of(
                List.of("report", "--year", "2018"),
                List.of("report", "--year", "2018", "--audience", "internal"),
                List.of("diff", "2017@now", "2018@now"),
                List.of("diff", "2018@2019-02-01", "2018@now"),
                List.of("follow-up", "--year", "2018", "--on", "2020-12-31"),
                List.of("coverage", "--year", "2018"),
                List.of("timeline", "--from", "2000", "--to", "2030", "--audience", "internal"));
    }

    private static String ask(String example, String twin, List<String> question, String... more) {
        List<String> words = new ArrayList<>(question);
        words.addAll(List.of("--store", store(example, twin).toString()));
        if (!question.getFirst().equals("timeline")) {
            words.addAll(List.of("--government", government(example)));
        }
        words.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Vp.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(code).as("%s: %s", words, err).isIn(0, 1);
        return out.toString();
    }

    private static String government(String example) {
        return switch (example) {
            case "netherlands" -> "NL";
            case "united-kingdom" -> "GB";
            default -> "US";
        };
    }

    private static void assertTwins(List<String> question, String format, Function<String, List<String>> structure) {
        for (String example : EXAMPLES) {
            List<String> hostile = structure.apply(ask(example, "hostile", question, "--format", format));
            List<String> harmless = structure.apply(ask(example, "harmless", question, "--format", format));
            assertThat(firstDifference(hostile, harmless))
                    .as("%s %s", example, question)
                    .isEmpty();
        }
    }

    /** Where two structures part, since the whole of them is too long to be read. */
    private static String firstDifference(List<String> hostile, List<String> harmless) {
        int i = 0;
        while (i < Math.min(hostile.size(), harmless.size()) && hostile.get(i).equals(harmless.get(i))) {
            i++;
        }
        return hostile.equals(harmless) ? "" : i + ": " + part(hostile, i) + " instead of " + part(harmless, i);
    }

    private static List<String> part(List<String> all, int i) {
        return all.subList(Math.max(0, i - 5), Math.min(all.size(), i + 5));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_page_has_the_elements_of_its_harmless_twin_and_runs_nothing(List<String> question) {
        assertTwins(question, "html", html -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, iframe, object, embed, svg, form, base, link"))
                    .isEmpty();
            return page.getAllElements().stream()
                    .map(HostileTextsTest::described)
                    .filter(element -> !element.matches("(del|ins)\\[]"))
                    .toList();
        });
    }

    private static String described(Element element) {
        List<String> names = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
            if (name.equals("href") || name.equals("src")) {
                assertThat(attribute.getValue()).matches("(?s)(#|https?://|[\\p{L}\\p{N}]+/).*");
            }
            names.add(name);
        }
        return element.tagName() + names;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void markdown_has_the_blocks_of_its_harmless_twin(List<String> question) {
        assertTwins(question, "md", HostileTextsTest::nodes);
    }

    private static List<String> nodes(String markdown) {
        Parser parser = Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                .build();
        List<String> nodes = new ArrayList<>();
        gather(parser.parse(markdown), 0, nodes);
        return nodes;
    }

    /** How many words stay the same between two texts depends on the words. */
    private static boolean isChange(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().matches("</?(del|ins)>");
    }

    private static void gather(Node node, int depth, List<String> nodes) {
        String kind = " ".repeat(depth) + node.getClass().getSimpleName();
        boolean words =
                node instanceof Text && !nodes.isEmpty() && nodes.getLast().equals(kind);
        if (!words && !isChange(node)) {
            nodes.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            gather(child, depth + 1, nodes);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void json_has_the_fields_of_its_harmless_twin(List<String> question) {
        assertTwins(question, "json", json -> List.of(shape(json)));
    }

    /** What is left of a document in JSON without its texts and numbers. */
    private static String shape(String json) {
        return json.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*:)?", "s$1")
                .replaceAll("[0-9]+", "n")
                .replaceAll("\\[\\s*(\\{\\s*s : s\\s*},?\\s*)++]", "changed words");
    }

    @Test
    @Tag("full")
    void a_trace_has_the_parts_of_its_harmless_twin() {
        List<String> question = List.of("report", "--year", "2018", "--format", "html");
        List<String> entries = Jsoup.parse(ask("netherlands", "harmless", question))
                .select("span[data-relation]")
                .eachAttr("id");
        assertThat(entries).hasSizeGreaterThan(TRACES.now());
        for (String entry : entries.subList(0, TRACES.now())) {
            List<String> trace = List.of("trace", entry, "--audience", "internal");
            assertThat(nodes(ask("netherlands", "hostile", trace)))
                    .as(entry)
                    .isEqualTo(nodes(ask("netherlands", "harmless", trace)));
            for (String format : List.of("json", "prov-json")) {
                assertThat(shape(ask("netherlands", "hostile", trace, "--format", format)))
                        .isEqualTo(shape(ask("netherlands", "harmless", trace, "--format", format)));
            }
        }
        System.out.printf("%s; 0 differences%n", TRACES);
    }

    private static final List<String> TIMELINE =
            List.of("timeline", "--from", "2000", "--to", "2030", "--audience", "internal");

    @Test
    void a_calendar_has_the_properties_of_its_harmless_twin() {
        assertTwins(
                TIMELINE,
                "ics",
                ics -> ics.replace("\r\n ", "")
                        .lines()
                        .map(line -> line.replaceAll("[:;].*", ""))
                        .toList());
        assertThat(ask("netherlands", "hostile", TIMELINE, "--format", "ics").replace("\r\n", ""))
                .doesNotContain("\r", "\n", "\u2028", "\u0085");
    }

    @Test
    void a_csv_has_the_cells_of_its_harmless_twin_and_no_formula() {
        assertTwins(TIMELINE, "csv", csv -> {
            try (var records = CSVFormat.RFC4180.parse(new StringReader(csv))) {
                List<CSVRecord> rows = records.getRecords();
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row.toList())
                                .noneMatch(cell -> cell.strip().matches("(?s)[=+@-].*")));
                return rows.stream().map(row -> Integer.toString(row.size())).toList();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void a_workbook_has_the_rows_of_its_harmless_twin_and_no_formula() throws IOException {
        assertThat(rows("hostile")).isEqualTo(rows("harmless")).hasSizeGreaterThan(300);
    }

    private static List<Set<Integer>> rows(String twin) throws IOException {
        Path file = folder.resolve(twin + ".xlsx");
        ask("netherlands", twin, TIMELINE, "--format", "xlsx", "-o", file.toString());
        Table table = Tables.readWorkbook("t", new ByteArrayInputStream(Files.readAllBytes(file)))
                .getFirst();
        return table.rows().stream()
                .map(row -> Set.copyOf(row.cells().keySet()))
                .toList();
    }

    @Test
    void an_archive_has_the_files_and_the_description_of_its_harmless_twin_and_is_found_whole() throws Exception {
        Path hostile = archived("hostile");

        assertThat(described(hostile))
                .isEqualTo(described(archived("harmless")))
                .hasSizeGreaterThan(80);
        ArchiveReader.Answer read = ArchiveReader.of(hostile, hostile).read("--text");
        assertThat(read.code()).as(read.err() + read.out()).isZero();
    }

    private static Path archived(String twin) {
        Path archive = folder.resolve("archive-" + twin);
        ask("netherlands", twin, List.of("archive", "--year", "2018", "--without-pdf"), "-o", archive.toString());
        return archive;
    }

    /** The names of its files, the labels of its description, and the elements of its catalogue. */
    private static List<String> described(Path archive) throws IOException {
        List<String> described = new ArrayList<>();
        try (Stream<Path> files = Files.walk(archive)) {
            files.map(file -> archive.relativize(file).toString()).sorted().forEach(described::add);
        }
        Files.readAllLines(archive.resolve("bag-info.txt"))
                .forEach(line -> described.add(line.replaceFirst(":.*", "")));
        Jsoup.parse(Files.readString(archive.resolve("metadata/dc.xml")), org.jsoup.parser.Parser.xmlParser())
                .getAllElements()
                .forEach(element -> described.add(element.tagName()));
        return described;
    }

    @Test
    void what_desks_are_asked_has_the_rows_of_its_harmless_twin_and_no_formula() throws IOException {
        assertThat(asked("hostile")).isEqualTo(asked("harmless")).hasSizeGreaterThan(10);
    }

    /** By the name of a file, the filled cells of its sheets, or what its lines begin with. */
    private static Map<String, List<String>> asked(String twin) throws IOException {
        Path call = folder.resolve("call-" + twin);
        ask("netherlands", twin, List.of("call", "--year", "2019"), "-o", call.toString());
        Map<String, List<String>> asked = new TreeMap<>();
        try (Stream<Path> files = Files.list(call)) {
            for (Path file : files.toList()) {
                asked.put(file.getFileName().toString(), shape(file));
            }
        }
        return asked;
    }

    private static List<String> shape(Path file) throws IOException {
        if (file.toString().endsWith(".xlsx")) {
            return Tables.readWorkbook("t", new ByteArrayInputStream(Files.readAllBytes(file))).stream()
                    .flatMap(table -> table.rows().stream()
                            .map(row ->
                                    table.sheet() + row.number() + row.cells().keySet()))
                    .toList();
        }
        return Files.readString(file)
                .replace("\r\n ", "")
                .lines()
                .map(line -> line.replaceFirst("^(SUMMARY|DESCRIPTION):.*", "$1"))
                .toList();
    }

    @Test
    void no_script_runs_in_a_browser() throws IOException, InterruptedException {
        Browser browser = Browser.in(folder);
        for (List<String> question : questions().toList()) {
            Path page = folder.resolve("page.html");
            Files.writeString(page, ask("netherlands", "hostile", question, "--format", "html"));

            assertThat(browser.seen(page).toLowerCase(Locale.ROOT))
                    .contains("<main>")
                    .doesNotContain("id=\"pwned\"", "<script", "<iframe");
        }
    }

    /** A field that is added to a command and that no example fills has to be filled in one, or named here with a reason. */
    @Test
    void every_free_text_of_every_command_was_hostile() {
        Set<String> all = new TreeSet<>();
        Catalogue.commands().types().values().forEach(type -> all.addAll(HostileHistory.freeTexts(type)));
        all.removeAll(CHANGED);

        assertThat(all).isEqualTo(NOT_TOLD);
    }
}
