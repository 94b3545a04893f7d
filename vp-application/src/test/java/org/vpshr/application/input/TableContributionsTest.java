package org.vpshr.application.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.Lines;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.Command;

class TableContributionsTest {
    private static final List<String> COLUMNS = List.of(
            "contribution.by",
            "contribution.written",
            "contribution.for",
            "contribution.evidence",
            "contribution.audience",
            "command",
            "subject",
            "kind",
            "entry.id",
            "entry.text",
            "entry.when",
            "entry.where",
            "entry.figures.1.of",
            "entry.figures.1.value",
            "entry.figures.1.unit",
            "entry.figures.1.basis");
    private static final String HEAD = String.join(";", COLUMNS) + "\r\n";
    private static final String OPENING = "NL/embassy-lima;2019-01-21;2018;a letter;public\r\n";
    private static final String EVENT =
            ";;;;;engagement.HoldEvent;engagement/NL/PE;roundtable;a-round;\"It is so; \"\"really\"\".\";2018-04;PE; PE:Cusco;people;~40;people;estimate\r\n"
                    .replace("PE; PE:Cusco", "\"PE; PE:Cusco\"");
    private static final String LINE =
            "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{"
                    + "\"id\":\"a-round\",\"text\":\"It is so; \\\"really\\\".\",\"when\":\"2018-04\",\"where\":[\"PE\",\"PE:Cusco\"],"
                    + "\"figures\":[{\"of\":\"people\",\"value\":\"~40\",\"unit\":\"people\",\"basis\":\"estimate\"}]}}";

    private static List<Command> read(String name, byte[] bytes) {
        List<Command> commands = new ArrayList<>();
        ContributionFile.read(new NamedResource(name, () -> new ByteArrayInputStream(bytes)))
                .forEach(commands::add);
        return commands;
    }

    private static List<Command> csv(String text) {
        return read("plans.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String name, byte[] bytes, String... words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(name, bytes))
                .satisfies(e -> assertThat(e.getMessage()).contains(words).doesNotContain("\n"));
    }

    private static Command expected() {
        String opening = Lines.OPENING.replace("\"evidence\"", "\"for\":2018,\"evidence\"");
        CommandFormat format = new CommandFormat();
        return format.read(LINE, format.readContribution(opening, Lines.NO_FILES));
    }

    @Test
    void a_row_is_the_command_that_its_line_would_be() {
        assertThat(csv(HEAD + OPENING + EVENT)).containsExactly(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans.csv", "plans.txt", "plans"})
    void a_table_is_known_by_its_first_row_whatever_its_name(String name) {
        assertThat(read(name, ("\ufeff" + HEAD + OPENING + EVENT).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void lines_of_json_stay_lines_of_json_whatever_their_name() {
        String lines = Lines.OPENING + "\n" + Lines.noteGroup("a", "a");

        assertThat(read("plans.csv", lines.getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void commas_and_tabs_part_cells_too() {
        String plain = (HEAD + OPENING + EVENT)
                .replace("\"It is so; \"\"really\"\".\"", "It is so")
                .replace("\"PE; PE:Cusco\"", "PE");

        assertThat(csv(plain.replace(';', ','))).hasSize(1);
        assertThat(csv(plain.replace(';', '\t'))).hasSize(1);
    }

    @Test
    void blank_rows_and_cells_are_passed_over_and_rows_are_counted_as_a_spreadsheet_does() {
        String text = HEAD + "\r\n" + OPENING + ";;;;\r\n" + EVENT.replace("so; ", "so\r\n")
                + EVENT.replace("2018-04", "2018-13");

        assertRefused(
                "plans.csv",
                text.getBytes(StandardCharsets.UTF_8),
                "plans.csv, row 6, column K \"entry.when\": ",
                "not a date");
    }

    @ParameterizedTest
    @CsvSource({
        "roundtable, party, row 3; column H \"kind\"; write visit",
        "a-round, A Round, row 3; column I \"entry.id\"; ",
        "~40, many, row 3; column N \"entry.figures.1.value\"; ",
        "PE:Cusco, XX:Cusco, row 3; column L \"entry.where\"; ISO 3166",
        "engagement/NL/PE, commitment/NL, row 3; column G \"subject\"; ",
        "engagement.HoldEvent, engagement.HoldEvnt, row 3; column F \"command\"; did you mean",
        "estimate, , row 3; entry.figures.1.basis; missing",
        "2019-01-21, 21-1-2019, row 2; column B \"contribution.written\"; is not a day",
    })
    void what_is_wrong_is_told_with_row_and_column(String right, String wrong, String words) {
        String text = (HEAD + OPENING + EVENT).replace(right, wrong == null ? "" : wrong);

        assertRefused("plans.csv", text.getBytes(StandardCharsets.UTF_8), words.split("; ?"));
    }

    @Test
    void the_head_of_the_table_is_checked() {
        assertRefused(
                "p.csv",
                ("command;command\n" + "x;y\n").getBytes(StandardCharsets.UTF_8),
                "row 1, column B \"command\"",
                "twice");
        assertRefused(
                "p.csv",
                (HEAD.replace("kind", "kin") + OPENING + EVENT).getBytes(StandardCharsets.UTF_8),
                "column H \"kin\"",
                "no such field");
        assertRefused(
                "p.csv",
                (HEAD.replace("kind", "") + OPENING + EVENT).getBytes(StandardCharsets.UTF_8),
                "column H",
                "no name in the first row");
        assertRefused(
                "p.csv",
                (HEAD + EVENT).getBytes(StandardCharsets.UTF_8),
                "row 2",
                "no contribution line before it; begin with a row");
        assertRefused("p.csv", "".getBytes(StandardCharsets.UTF_8), "p.csv: it is empty");
        assertRefused(
                "p.csv",
                "entry.;command\nx;y".getBytes(StandardCharsets.UTF_8),
                "row 2, column A \"entry.\"",
                "no name of a field");
    }

    @Test
    void a_field_is_told_once_and_a_list_without_gaps() {
        String two = HEAD.replace("kind", "entry.text.nl");
        assertRefused(
                "p.csv",
                (two + OPENING + EVENT).getBytes(StandardCharsets.UTF_8),
                "row 3, column H \"entry.text.nl\"",
                "told twice");
        String gap = HEAD.replace("figures.1", "figures.2");
        assertRefused(
                "p.csv", (gap + OPENING + EVENT).getBytes(StandardCharsets.UTF_8), "row 3, column M", "without gaps");
        String far = HEAD.replace("figures.1", "figures.999999999");
        assertRefused(
                "p.csv", (far + OPENING + EVENT).getBytes(StandardCharsets.UTF_8), "row 3, column M", "from 1 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE"})
    void other_encodings_are_refused_with_a_remedy(String encoding) {
        byte[] bytes = (HEAD + OPENING + EVENT.replace("so", "así")).getBytes(Charset.forName(encoding));

        assertRefused("plans.csv", bytes, "UTF-8");
    }

    @Test
    void a_workbook_of_another_writer_gives_the_same_command() throws IOException {
        byte[] bytes = workbook(sheet -> {
            String[] opening = {"NL/embassy-lima", "", "", "a letter", "public"};
            for (int i = 0; i < opening.length; i++) {
                sheet.value(1, i, opening[i]);
            }
            sheet.value(1, 1, LocalDate.of(2019, 1, 21));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, 2018);
            String[] event = {
                "engagement.HoldEvent",
                "engagement/NL/PE",
                "roundtable",
                "a-round",
                "It is so; \"really\".",
                "",
                "PE; PE:Cusco",
                "people",
                "~40",
                "people",
                "estimate"
            };
            for (int i = 0; i < event.length; i++) {
                sheet.value(2, i + 5, event[i]);
            }
            sheet.value(2, 10, LocalDate.of(2018, 4, 1));
            sheet.style(2, 10).format("mmm-yy").set();
        });

        assertThat(read("plans.xlsx", bytes)).containsExactly(expected());
        assertThat(read("plans.csv", bytes)).containsExactly(expected());
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plans");
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i));
            }
            filling.fill(sheet);
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_wrong_in_a_workbook_is_told_with_its_sheet() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(1, 0, "NL/embassy-lima");
            sheet.formula(1, 3, "CONCATENATE(\"a\",\"b\")");
        });

        assertRefused(
                "plans.xlsx",
                bytes,
                "plans.xlsx, sheet \"Plans\", row 2, column D: this is a formula",
                "paste it as a value");
    }
}
