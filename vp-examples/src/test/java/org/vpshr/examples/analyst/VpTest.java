package org.vpshr.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.examples.netherlands.Example;

class VpTest {
    private static final String FROM =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2019,\"evidence\":\"file 14\",\"audience\":\"public\"}}\n";

    @TempDir
    private Path folder;

    private Path store;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        store = Example.copy(folder);
    }

    private int vp(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Vp.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int ask(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--store";
        all[2] = store.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return vp(all);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource({"md,# Annual Report 2018", "html,<!doctype html>", "json,\"report\" : \"report/NL/2018/public\""})
    void a_report_comes_in_three_formats(String format, String sign) {
        assertThat(ask("report", "--year", "2018", "--format", format)).isZero();
        assertThat(out.toString()).contains(sign);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_report_as_published_is_not_the_one_known_early() {
        ask("report", "--year", "2018", "--published", "1");
        String published = out.toString();
        ask("report", "--year", "2018", "--as-of", "2018-06-30");
        assertThat(out.toString()).isNotEqualTo(published).startsWith("# Annual Report 2018");
    }

    @Test
    void a_report_goes_whole_into_a_file() throws IOException {
        Path target = folder.resolve("report.md");
        assertThat(ask("report", "--year", "2018", "-o", target.toString())).isZero();
        assertThat(Files.readString(target)).contains("### Peru");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void trace_goes_from_an_entry_to_every_report_and_version_that_prints_it() {
        assertThat(ask("trace", "ng-visit")).isZero();
        assertThat(out.toString())
                .contains("`report/NL/2018/public@published:1`, section C.NG", "`report/NL/2018/public@now`");
    }

    @Test
    void trace_goes_from_an_item_of_a_published_report_to_its_events_as_known_then() {
        assertThat(ask("trace", "--report", "2018@published:1", "ng-visit")).isZero();
        assertThat(out.toString()).contains("EventHeld", "published:1").doesNotContain("WhenRefined");
    }

    @Test
    void trace_as_of_a_day_knows_what_had_happened_to_the_entry_by_then() {
        assertThat(ask("trace", "ng-visit", "--as-of", "2018@published:1")).isZero();
        assertThat(out.toString()).contains("EventHeld").doesNotContain("WhenRefined");
    }

    @ParameterizedTest
    @CsvSource({"json,\"printedIn\" : [", "prov-json,\"wasGeneratedBy\" : {"})
    void trace_can_be_read_by_programs(String format, String sign) {
        assertThat(ask("trace", "ng-visit", "--format", format)).isZero();
        assertThat(out.toString()).contains(sign, "WhenRefined");
    }

    @ParameterizedTest
    @CsvSource({"md,recorded by system", "json,\"recordedBy\" : \"system\""})
    @Tag("rule-129-holds")
    void who_recorded_is_told_to_the_ministry_alone(String format, String sign) {
        assertThat(ask("trace", "ng-visit", "--format", format, "--audience", "internal"))
                .isZero();
        assertThat(out.toString()).contains(sign);
        ask("trace", "ng-visit", "--format", format);
        assertThat(out.toString()).doesNotContain("recorded by", "recordedBy");
    }

    @Test
    void the_evidence_of_a_desk_is_on_no_page_for_the_public() {
        ask("report", "--year", "2018", "--format", "html");
        assertThat(out.toString()).doesNotContain("Embassy file");
        ask("report", "--year", "2018", "--format", "html", "--audience", "internal");
        assertThat(out.toString()).contains("Embassy file");
    }

    @Test
    void every_item_of_the_html_report_links_to_what_it_rests_on() {
        ask("report", "--year", "2018", "--format", "html");
        var page = org.jsoup.Jsoup.parse(out.toString());
        var items = page.select("span[data-relation]");
        assertThat(items).hasSizeGreaterThan(200);
        assertThat(items).allSatisfy(item -> {
            String trace = item.select("a.trace").attr("href").substring(1);
            assertThat(page.select("[id=" + trace + "] li[data-position]")).isNotEmpty();
        });
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_recorded_later_binds_older_states_and_each_answer_says_where() throws IOException {
        Path restriction = file(
                "restriction.jsonl",
                "{\"contribution\":{\"by\":\"NL/embassy-kinshasa\",\"written\":\"2020-02-02\",\"evidence\":\"letter\",\"audience\":\"public\"}}\n"
                        + "{\"command\":\"dossier.RestrictEntry\",\"subject\":\"engagement/NL/CD\",\"entry\":\"cd-plan-link\",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety of partners\",\"review\":\"2025-01-01\"}}\n");
        assertThat(ask("record", restriction.toString())).isZero();
        ask("report", "--year", "2018", "--published", "1");
        assertThat(out.toString())
                .contains("## Not shown", "`cd-plan-link`: safety of partners")
                .doesNotContain("follow up on initiatives");
        ask("report", "--year", "2018", "--published", "1", "--format", "html");
        assertThat(out.toString()).contains("id=\"not-shown\"").doesNotContain("follow up on initiatives");
        assertThat(ask("diff", "2018@published:1", "2018@now")).isEqualTo(1);
        assertThat(out.toString()).contains("**restricted** `cd-plan-link`: *safety of partners*");
        for (String question : java.util.List.of(
                "follow-up --year 2018 --published 1",
                "coverage --year 2018 --published 1",
                "timeline --from 2019 --to 2019 --as-of 2018@published:1")) {
            String[] words = question.split(" ");
            ask(words[0], java.util.Arrays.copyOfRange(words, 1, words.length));
            assertThat(err.toString()).contains("cd-plan-link is not shown", "safety of partners");
            assertThat(out.toString()).doesNotContain("follow up on initiatives");
        }
    }

    @Test
    void trace_tells_the_life_of_an_entry() {
        assertThat(ask("trace", "cd-project")).isZero();
        assertThat(out.toString()).contains("ProjectStarted", "NL/embassy-kinshasa", "2018-10");
    }

    @Test
    void members_tells_who_sat_in_a_group_on_a_day() {
        assertThat(ask("members", "--group", "PE/gt-pv", "--on", "2018-12-15")).isZero();
        assertThat(out.toString()).contains("Ministry of Energy and Mines", "observer");
        assertThat(ask("members", "--group", "PE/gt-pv", "--on", "2018-01-15")).isZero();
        assertThat(out.toString()).doesNotContain("Ministry of Energy and Mines");
    }

    @ParameterizedTest
    @CsvSource({
        "md,- **2018-04**",
        "html,<table>",
        "json,\"certainty\" : \"yes\"",
        "csv,'when,certainty,about,entry,text'",
        "ics,BEGIN:VEVENT"
    })
    void a_timeline_comes_in_five_formats(String format, String sign) {
        assertThat(ask("timeline", "--from", "2018-04", "--to", "2018-04", "--format", format))
                .isZero();
        assertThat(out.toString()).contains(sign);
    }

    @Test
    void a_timeline_can_be_of_one_country() {
        ask("timeline", "--from", "2018", "--to", "2018", "--country", "PE");
        assertThat(out.toString()).contains("`pe-").doesNotContain("`co-", "`ng-");
    }

    @ParameterizedTest
    @CsvSource({
        "md,- **refined** `ng-visit`: *date 2018 became 2018-02-11/2018-02-16",
        "html,<strong>refined</strong>",
        "json,\"what\" : \"refined\""
    })
    void a_comparison_comes_in_three_formats_and_says_by_its_exit_code_that_they_differ(String format, String sign) {
        assertThat(ask("diff", "2018@published:1", "2018@now", "--format", format))
                .isEqualTo(1);
        assertThat(out.toString()).contains(sign, "2019-06-03T12:00:00Z", "NL/human-rights");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018@published:1,2018@published:1", "2018@2019-05-01,2018@2019-05-01T00:00:00Z", "2018@now,2018"})
    void a_report_compared_with_itself_says_the_same(String before, String after) {
        assertThat(ask("diff", before, after)).isZero();
        assertThat(out.toString()).contains("The two say the same.");
    }

    @Test
    void a_comparison_of_two_days_names_what_was_added_between_them() {
        assertThat(ask("diff", "2018@2018-06-30", "2018@2019-04-30")).isEqualTo(1);
        assertThat(out.toString()).contains("## Peru", "**added** `pe-goal-platform`");
    }

    @ParameterizedTest
    @CsvSource({"md,12 of 12 by the day", "html,<table>", "json,\"expected\" : 12"})
    void a_follow_up_comes_in_three_formats(String format, String sign) {
        assertThat(ask("follow-up", "--year", "2018", "--on", "2019-12-31", "--format", format))
                .isZero();
        assertThat(out.toString()).contains("cd-plan-monthly", sign);
    }

    @Test
    void a_follow_up_as_of_a_day_knows_the_plans_recorded_by_then() {
        ask("follow-up", "--year", "2018", "--as-of", "2018-12-31");
        assertThat(out.toString())
                .contains("on 2018-12-31", "ng-police-promise")
                .doesNotContain("cd-plan-monthly");
    }

    @ParameterizedTest
    @CsvSource({"md,- **served** `A.1`", "html,<td>served</td>", "json,\"complete\" : true"})
    @Tag("rule-40-holds")
    void a_coverage_comes_in_three_formats(String format, String sign) {
        assertThat(ask("coverage", "--year", "2018", "--published", "1", "--format", format))
                .isZero();
        assertThat(out.toString()).contains(sign, "a-commitment");
    }

    @Test
    @Tag("rule-40-refuses")
    void a_mandatory_item_without_content_or_waiver_shows_in_the_exit_code() {
        assertThat(ask("coverage", "--year", "2018", "--as-of", "2018-06-30")).isEqualTo(1);
        assertThat(out.toString()).contains("**gap** `C.5`");
    }

    @Test
    void a_contribution_is_recorded_and_told_back() throws IOException {
        Path good = file(
                "good.jsonl",
                FROM
                        + "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-new\",\"text\":\"A roundtable was held in Cusco.\",\"when\":\"2019-04\"}}\n");
        assertThat(ask("record", good.toString())).isZero();
        assertThat(out.toString()).contains("1 events recorded");
        assertThat(ask("record", good.toString())).isZero();
        assertThat(out.toString()).contains("1 events, recorded before");
        assertThat(ask("record", "--id", "second", good.toString())).isEqualTo(2);
        ask("trace", "pe-new");
        assertThat(out.toString()).contains("A roundtable was held in Cusco.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"command\":`|:2:",
                "`{\"command\":\"engagement.ReachOut\",\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\"}`|two commands",
                "`{\"command\":\"engagement.HoldEvnt\",\"subject\":\"engagement/NL/PE\"}`|engagement.HoldEvent",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"colour\":\"red\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019\"}}`|colour",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019-13\"}}`|when",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-aim\",\"text\":\"b\",\"when\":\"2019\"}}`|rule 129",
                "`{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/XX\",\"entry\":{\"id\":\"a\",\"text\":\"b\",\"when\":\"2019\"}}`|ISO 3166"
            })
    void bad_input_is_refused_in_one_line_and_the_store_stays(String line, String sign) throws IOException {
        ask("report", "--year", "2019", "--format", "json");
        String before = out.toString();
        Path good = file(
                "bad.jsonl",
                FROM
                        + "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"first\",\"text\":\"b\",\"when\":\"2019\"}}\n");
        Files.writeString(good, FROM + line + "\n");
        assertThat(ask("record", good.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("vp: ")
                .contains("bad.jsonl", sign)
                .hasLineCount(1);
        ask("report", "--year", "2019", "--format", "json");
        assertThat(out.toString()).isEqualTo(before);
    }

    @Test
    void a_rule_broken_on_the_last_line_takes_the_first_ones_back() throws IOException {
        String fine =
                "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"fine\",\"text\":\"b\",\"when\":\"2019\"}}\n";
        Path file = file("half.jsonl", FROM + fine + fine);
        assertThat(ask("record", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("half.jsonl:3");
        assertThat(ask("trace", "fine")).isEqualTo(2);
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, (FROM + "{\"command\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ask("record", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("latin.jsonl", "UTF-8").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "report --year 2018 --as-of yesterday, 2019-04-30",
        "report --year 2018 --published 7, published are",
        "report --year 2018 --format xml, MD",
        "report --year 2018 --government UK, ISO 3166",
        "report --year 1995, template",
        "trace no-such-entry, no entry",
        "members --group PE/none --on 2018-01-01, there are",
        "timeline --from 2018-04 --to 2017-04, rule 88",
        "timeline --from 2018 --to 2018 --as-of published:1, 2018@published:1",
        "coverage --year 2005, guidelines",
        "trace ng-visit --format xml, prov-json",
        "trace ng-visit --report 2018@2017-01-01, prints no item",
        "diff 2018@yesterday 2018, 2019-04-30",
        "diff last 2018, 2018@published:1",
        "diff 2018@published:3 2018, published are",
        "follow-up --year 2018 --published 9, published are"
    })
    void wrong_use_says_in_one_line_what_to_do(String line, String sign) {
        String[] words = line.split(" ");
        String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        assertThat(ask(words[0], rest)).isEqualTo(2);
        assertThat(err.toString()).startsWith("vp: ").contains(sign).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_empty_store_offers_the_example() {
        Path empty = folder.resolve("empty.db");
        assertThat(vp("report", "--year", "2018", "--store", empty.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--example netherlands").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "united-kingdom, GB, 2022, Government of the United Kingdom",
        "united-states, US, 2016, Government of the United States"
    })
    void another_government_fills_a_store_of_its_own(String example, String government, String year, String sign) {
        String own = folder.resolve(government + ".db").toString();
        assertThat(vp("report", "--year", year, "--government", government, "--store", own, "--example", example))
                .isZero();
        assertThat(out.toString()).contains(sign);
    }

    @Test
    void an_unknown_example_is_refused_with_those_that_there_are() {
        String own = folder.resolve("none.db").toString();
        assertThat(vp("report", "--year", "2018", "--store", own, "--example", "atlantis"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("atlantis", "united-kingdom", "united-states")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_no_store_is_told_apart() throws IOException {
        Path other = file("letter.txt", "Dear minister, this is not a store at all, whatever its name.");
        assertThat(vp("report", "--year", "2018", "--store", other.toString())).isEqualTo(3);
        assertThat(err.toString()).startsWith("vp: ").contains("letter.txt").hasLineCount(1);
    }

    @Test
    void a_template_has_the_columns_of_its_commands_and_is_taken_when_filled() throws IOException {
        assertThat(vp("template", "--command", "register.RegisterPerson", "--command", "engagement.HoldEvent"))
                .isZero();
        assertThat(out.toString())
                .startsWith("contribution.by,contribution.written,contribution.for,")
                .contains(",command,subject,name,", ",entry.text,entry.when,entry.where,entry.who.1.party,");
        assertThat(vp("template", "--command", "engagement.HoldEvnt")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean engagement.HoldEvent");
    }

    @Test
    void a_template_is_a_workbook_where_its_file_says_so() throws IOException {
        Path table = folder.resolve("t.xlsx");
        assertThat(vp("template", "--command", "engagement.HoldEvent", "-o", table.toString()))
                .isZero();
        assertThat(table).binaryContent().startsWith('P', 'K');
        assertThat(ask("record", table.toString())).isZero();
        assertThat(out.toString()).contains("0 events recorded");
    }

    @Test
    void a_workbook_needs_a_file() {
        assertThat(ask("timeline", "--from", "2018", "--to", "2018", "--format", "xlsx"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("-o FILE");
    }
}
