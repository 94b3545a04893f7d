package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp record} and {@code vp template}: contributions, and the tables that they are written in. */
class RecordCommandTest {
    private static final String FROM =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2019,\"evidence\":\"file"
                    + " 14\",\"audience\":\"public\"}}\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @Test
    void a_contribution_is_recorded_and_told_back() throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.jsonl"),
                FROM
                        + "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-new\",\"text\":\"A"
                        + " roundtable was held in Cusco.\",\"when\":\"2019-04\"}}\n");
        assertThat(terminal.ask("record", good.toString())).isZero();
        assertThat(terminal.out()).contains("1 event recorded");
        assertThat(terminal.ask("record", good.toString())).isZero();
        assertThat(terminal.out()).contains("1 event, recorded before");
        assertThat(terminal.ask("record", "--id", "second", good.toString())).isEqualTo(2);
        terminal.ask("trace", "pe-new");
        assertThat(terminal.out()).contains("A roundtable was held in Cusco.");
    }

    @Test
    void what_was_decided_on_another_state_is_refused_with_what_changed_and_supposed_so() throws IOException {
        Path withdrawn = Files.writeString(
                folder.resolve("withdrawn.jsonl"),
                FROM
                        + "{\"command\":\"dossier.WithdrawEntry\",\"subject\":\"engagement/NL/CD\",\"entry\":\"cd-project\",\"reason\":\"So.\",\"authoriser\":\"head\"}\n");
        String file = withdrawn.toString();

        assertThat(terminal.ask("suppose", "--decided-on", "100", file)).isEqualTo(2);
        assertThat(terminal.ask("record", "--decided-on", "100", file)).isEqualTo(2);
        assertThat(terminal.err())
                .contains(file + ":2: WithdrawEntry about engagement/NL/CD was decided on position 100, and position ");
        assertThat(terminal.ask("record", "--decided-on", "99999", file)).isEqualTo(2);
        assertThat(terminal.ask("record", "--decided-on", "729", file)).isZero();
    }

    @Test
    void why_tells_for_when_a_plan_is_though_that_is_the_year_of_the_report() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.jsonl"),
                FROM
                        + "{\"command\":\"dossier.MakePlan\",\"subject\":\"engagement/NL/PE\",\"kind\":\"plan\",\"owner\":\"gov:NL\",\"entry\":{\"id\":\"pe-plan\",\"text\":\"A"
                        + " visit is planned.\",\"when\":{\"mode\":\"planned\",\"date\":\"2020\",\"stated\":\"in 2020\"}}}\n");
        assertThat(terminal.ask("record", file.toString())).isZero();

        terminal.ask("why", "pe-plan", "--year", "2020");
        assertThat(terminal.out()).contains("it was planned for 2020, and it was written for 2019");
    }

    @Test
    void what_to_look_at_is_told_with_its_line_also_when_it_is_told_again() throws IOException {
        String unknown = ",\"when\":\"2019-04\",\"who\":[{\"party\":\"org:nobody-knows\",\"as\":\"host\"}]}}\n";
        Path file = Files.writeString(
                folder.resolve("unknown.jsonl"),
                FROM
                        + "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-plain\",\"text\":\"So.\",\"when\":\"2019\"}}\n"
                        + "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-new\",\"text\":\"So.\""
                        + unknown);
        String told = "to look at: " + file
                + ":3: rule 143: not in the register: organisation/nobody-knows (in entry.who[1].party)";

        terminal.ask("suppose", file.toString());
        assertThat(terminal.out())
                .contains("unknown.jsonl:3: rule 143: not in the register: organisation/nobody-knows");
        assertThat(terminal.ask("record", file.toString())).isZero();
        assertThat(terminal.out()).contains("2 events recorded", told);
        assertThat(terminal.ask("record", file.toString())).isZero();
        assertThat(terminal.out()).contains("2 events, recorded before", told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"command\":`|:2:",
                "`{\"command\":\"engagement.ReachOut\",\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\"}`|two"
                        + " commands",
                "`{\"command\":\"engagement.HoldEvnt\",\"subject\":\"engagement/NL/PE\"}`|engagement.HoldEvent",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"colour\":\"red\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019\"}}`|colour",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019-13\"}}`|when",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-aim\",\"text\":\"b\",\"when\":\"2019\"}}`|rule"
                        + " 132",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/XX\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019\"}}`|ISO"
                        + " 3166"
            })
    void bad_input_is_refused_in_one_line_and_the_store_stays(String line, String sign) throws IOException {
        terminal.ask("report", "--year", "2019", "--format", "json");
        String before = terminal.out();
        Path good = Files.writeString(
                folder.resolve("bad.jsonl"),
                FROM
                        + "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"first\",\"text\":\"b\",\"when\":\"2019\"}}\n");
        Files.writeString(good, FROM + line + "\n");
        assertThat(terminal.ask("record", good.toString())).isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("vp: ")
                .contains("bad.jsonl", sign)
                .hasLineCount(1);
        terminal.ask("report", "--year", "2019", "--format", "json");
        assertThat(terminal.out()).isEqualTo(before);
    }

    @Test
    void files_that_it_rests_on_are_kept_and_written_out_for_whom_they_are() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "A letter.");
        Files.writeString(letters.resolve("cable.txt"), "A cable.");
        Path good = Files.writeString(
                folder.resolve("good.jsonl"),
                FROM.replace(
                                "\"audience\"",
                                "\"attachments\":[{\"file\":\"letter.txt\",\"public\":true},{\"file\":\"cable.txt\"}],\"audience\"")
                        + "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-new\",\"text\":\"A"
                        + " roundtable was held in Cusco.\",\"when\":\"2019-04\"}}\n");
        assertThat(terminal.ask("record", good.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("good.jsonl:1", "--attachments").hasLineCount(1);

        assertThat(terminal.ask("record", "--attachments", letters.toString(), good.toString()))
                .isZero();

        Path written = folder.resolve("written");
        assertThat(terminal.ask("attachment", "pe-new", "letter.txt", "-o", written.toString()))
                .isZero();
        assertThat(written).hasContent("A letter.");
        terminal.ask("trace", "pe-new");
        assertThat(terminal.out()).contains("letter.txt").doesNotContain("cable");
        assertThat(terminal.ask("attachment", "pe-new", "cable.txt", "-o", written.toString()))
                .isEqualTo(2);
        String refused = terminal.err();
        assertThat(terminal.ask("attachment", "pe-new", "nothing.txt", "-o", written.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(refused);
        assertThat(written).hasContent("A letter.");
        assertThat(terminal.ask(
                        "attachment", "pe-new", "cable.txt", "--audience", "internal", "-o", written.toString()))
                .isZero();
        assertThat(written).hasContent("A cable.");
        assertThat(terminal.ask("verify")).isZero();
        assertThat(terminal.out()).contains("attachments: 2 were read, each the one that was recorded");
    }

    @Test
    void a_contribution_without_commands_has_nothing_to_record() throws IOException {
        Path file = Files.writeString(folder.resolve("only-opened.jsonl"), FROM);

        assertThat(terminal.ask("record", file.toString())).isZero();

        assertThat(terminal.out()).contains("only-opened.jsonl: nothing to record in it");
    }

    @Test
    void a_rule_broken_on_the_last_line_takes_the_first_ones_back() throws IOException {
        String fine =
                "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"fine\",\"text\":\"b\",\"when\":\"2019\"}}\n";
        Path file = Files.writeString(folder.resolve("half.jsonl"), FROM + fine + fine);
        assertThat(terminal.ask("record", file.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("half.jsonl:3");
        assertThat(terminal.ask("trace", "fine")).isEqualTo(2);
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, (FROM + "{\"command\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(terminal.ask("record", file.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("latin.jsonl", "UTF-8").hasLineCount(1);
    }

    @Test
    void a_form_has_the_columns_of_its_commands() throws IOException {
        assertThat(terminal.vp("form", "register.RegisterPerson", "engagement.HoldEvent"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("contribution.by,contribution.written,contribution.for,")
                .contains(",command,subject,name,", ",entry.text,entry.when,entry.where,entry.who.1.party,");
        assertThat(terminal.vp("form", "engagement.HoldEvnt")).isEqualTo(2);
        assertThat(terminal.err()).contains("did you mean engagement.HoldEvent");
    }

    @Test
    void its_older_name_still_writes_the_same_and_stays_out_of_sight() {
        terminal.vp("form", "engagement.HoldEvent");
        String form = terminal.out();

        assertThat(terminal.vp("template", "--command", "engagement.HoldEvent")).isZero();
        assertThat(terminal.out()).isEqualTo(form);
        terminal.vp("--help");
        assertThat(terminal.out()).contains("form").doesNotContain("template ");
    }

    @Test
    void a_form_is_a_workbook_where_its_file_says_so_and_waits_to_be_filled() throws IOException {
        Path table = folder.resolve("t.xlsx");
        assertThat(terminal.vp("form", "engagement.HoldEvent", "-o", table.toString()))
                .isZero();
        assertThat(table).binaryContent().startsWith('P', 'K');
        assertThat(terminal.ask("record", table.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("t.xlsx, sheet \"Contributions\": there is no row below the column names");
    }

    @Test
    void a_form_is_not_written_under_the_name_of_what_it_is_not() {
        for (String name : new String[] {"table.ods", "table.xls", "table.json"}) {
            Path table = folder.resolve(name);
            assertThat(terminal.vp("form", "engagement.HoldEvent", "-o", table.toString()))
                    .isEqualTo(2);
            assertThat(terminal.err()).contains(".csv or .xlsx");
            assertThat(table).doesNotExist();
        }
        assertThat(terminal.vp(
                        "form",
                        "engagement.HoldEvent",
                        "-o",
                        folder.resolve("table.CSV").toString()))
                .isZero();
    }
}
