package org.vpshr.application.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.WorkingTime;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.domain.given.Samples;

class HostileJsonTest {
    private static final String START =
            "{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"workinggroup/PE/gt-pv\",\"entry\":";
    private static final String ENTRY = "{\"id\":\"a\",\"text\":\"t\",\"when\":\"2018\"";

    private static final CommandFormat FORMAT = new CommandFormat();
    private final ContributionHead given =
            new ContributionHead(Samples.bare().contribution(), Samples.bare().audience());

    private static Arguments refused(String line, String field, String words) {
        return Arguments.of(line, field, words);
    }

    private static String entry(String more) {
        return START + ENTRY + more + "}}";
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                refused("{\"command\":\"workinggroup.NoteGrup\"}", "command", "did you mean workinggroup.NoteGroup"),
                refused("{\"subject\":\"commitment/NL\"}", "command", "names no command"),
                refused("[]", "", "one object"),
                refused("", "", "one object"),
                refused("{\"command\":\"workinggroup.NoteGroup\"}", "subject", "missing"),
                refused(START + "{\"id\":\"a\",\"when\":\"2018\"}}", "entry.text", "missing"),
                refused(START + ENTRY + "}} {}", "", "more text after"),
                refused(START + ENTRY + "},\"extra\":1}", "extra", "no such field"),
                refused(entry(",\"contribution\":{}"), "entry.contribution", "contribution line"),
                refused(entry(",\"@class\":\"java.lang.Runtime\""), "entry.@class", "no such field"),
                refused(entry(",\"__proto__\":{}"), "entry.__proto__", "no such field"),
                refused(entry(",\"id\":\"b\""), "entry.id", "twice"),
                refused(entry(",\"where\":null"), "entry.where", "null"),
                refused(entry(",\"where\":[null]"), "entry.where[1]", "null"),
                refused(entry(",\"where\":\"PE\""), "entry.where", "list in brackets"),
                refused(entry(",\"where\":[\"XX\"]"), "entry.where[1]", "ISO 3166"),
                refused(entry(",\"where\":[7]"), "entry.where[1]", "text in quotes"),
                refused(START + "{\"id\":\"a\",\"text\":5,\"when\":\"2018\"}}", "entry.text", "text in quotes"),
                refused(
                        START + "{\"id\":\"a\",\"text\":{\"en\":\"a\",\"en\":\"b\"},\"when\":\"2018\"}}",
                        "entry.text.en",
                        "twice"),
                refused(START + "{\"id\":\"a\",\"text\":{\"nl\":\"a\"},\"when\":\"2018\"}}", "entry.text", "English"),
                refused(
                        START + "{\"id\":\"a\",\"text\":\"x\\u0000y\",\"when\":\"2018\"}}",
                        "entry.text",
                        "control characters"),
                refused(
                        START + "{\"id\":\"a\",\"text\":\"x\\ud800y\",\"when\":\"2018\"}}",
                        "entry.text",
                        "half characters"),
                refused(START + "{\"id\":\"a\",\"text\":\"t\",\"when\":\"2018-13\"}}", "entry.when", "not a date"),
                refused(
                        START + "{\"id\":\"a\",\"text\":\"t\",\"when\":{\"date\":\"2018\",\"mode\":\"maybe\"}}}",
                        "entry.when.mode",
                        "write dated, recurring"),
                refused(
                        entry(",\"figures\":[{\"of\":\"x\",\"value\":30,\"unit\":\"y\",\"basis\":\"counted\"}]"),
                        "entry.figures[1].value",
                        "quotes"),
                refused(
                        entry(
                                ",\"figures\":[{\"of\":\"x\",\"value\":\"3\",\"basis\":\"counted\",\"payer\":\"gov:NL\"}]"),
                        "entry.figures[1]",
                        "currency"),
                refused(entry(",\"audience\":\"secret\""), "entry.audience", "is not an audience"),
                refused(
                        entry(",\"audience\":{\"circle\":\"public\",\"ground\":\"g\",\"review\":\"2024-01-01\"}"),
                        "entry.audience",
                        "rule 121"),
                refused(
                        "{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"commitment/NL\",\"entry\":" + ENTRY
                                + "}}",
                        "subject",
                        "write workinggroup/PE/gt-pv"),
                refused("{\"x\":" + "[".repeat(1_000_000), "", "deep"),
                refused(entry(",\"where\":" + "[".repeat(1_000_000)), "entry.where[1]", "text in quotes"),
                refused(entry(",\"x\":" + "{\"x\":".repeat(1000)), "", ""),
                refused(START + "{\"id\":\"" + "a".repeat(70_000) + "\"}}", "", "65,536"),
                refused(entry(",\"where\":[" + "9".repeat(100_000) + "]"), "", "32 digits"),
                refused(entry(",\"where\":[" + "\"PE\",".repeat(11_000) + "\"PE\"]"), "", "10,000 parts"),
                refused("{\"" + "n".repeat(70_000) + "\":1}", "", "128 characters"),
                refused(START + ENTRY, "", "valid JSON"),
                refused("{'command':1}", "", "valid JSON"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_does_not_fit_is_refused_with_its_place(String line, String field, String words) {
        Duration before = WorkingTime.soFar();

        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> FORMAT.read(line, given))
                .satisfies(e -> assertThat(e.field()).startsWith(field))
                .withMessageContaining(words)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n", "fasterxml"));
        assertThat(WorkingTime.since(before)).isLessThan(Duration.ofSeconds(2));
    }

    static Stream<Arguments> larger() {
        String figure = ",\"figures\":[{\"of\":\"x\",\"unit\":\"y\",\"basis\":\"counted\",\"value\":%s}]";
        return Stream.of(
                refused(entry(",\"x\":" + "{\"x\":[".repeat(1_000_000)), "", ""),
                refused(START + "{\"id\":\"a\",\"text\":\"" + "t".repeat(100 << 20) + "\",\"when\":\"2018\"}}", "", ""),
                refused(entry(figure.formatted("9".repeat(1_000_000))), "", ""),
                refused(entry(figure.formatted("\"" + "9".repeat(60_000) + "\"")), "entry.figures[1].value", ""),
                refused(entry(figure.formatted("\"1e1000000000\"")), "entry.figures[1].value", ""),
                refused(entry(figure.formatted("1e1000000000")), "entry.figures[1].value", "quotes"),
                refused("\ufeff" + entry(""), "", ""),
                refused("null", "", "one object"),
                refused("\0" + entry(""), "", ""),
                refused(entry(",\"i\0d\":1"), "", ""),
                refused(START + "{\"id\":\"a\",\"text\":\"x\\u202ey\",\"when\":\"2018\"}}", "entry.text", "direction"),
                refused(
                        START + "{\"id\":\"a\",\"text\":\"x\\uffffy\",\"when\":\"2018\"}}",
                        "entry.text",
                        "half characters"),
                refused(START + "{\"id\":\"a\\u0000\",\"text\":\"x\",\"when\":\"2018\"}}", "entry.id", ""),
                refused(entry(",\"\\u202eid\":\"b\""), "entry.?id", "no such field"),
                refused("{\"command\":\"java.lang.Runtime\"}", "command", "did you mean"),
                refused("[\"java.lang.Runtime\",{}]", "", "one object"),
                refused(
                        entry(",\"sources\":[{\"title\":\"t\",\"address\":\"javascript:alert(1)\"}]"),
                        "entry.sources[1]",
                        "https://"),
                refused(
                        entry(",\"sources\":[{\"title\":\"t\",\"address\":\"https://x\\n:y\"}]"),
                        "entry.sources[1]",
                        "blanks"));
    }

    @ParameterizedTest
    @MethodSource("larger")
    void what_is_too_large_or_strange_is_refused_too(String line, String field, String words) {
        what_does_not_fit_is_refused_with_its_place(line, field, words);
    }

    @Test
    void the_order_of_fields_does_not_matter() {
        String line = "{\"entry\":" + ENTRY
                + "},\"subject\":\"workinggroup/PE/gt-pv\",\"command\":\"workinggroup.NoteGroup\"}";

        assertThat(FORMAT.read(line, given).subject()).hasToString("workinggroup/PE/gt-pv");
    }

    @Test
    void a_whole_number_is_neither_a_text_nor_too_large() {
        String line = "{\"command\":\"report.WithdrawReport\",\"subject\":\"report/NL/2018/public\",\"reason\":\"r\","
                + "\"authoriser\":\"a\",\"version\":%s}";

        assertThat(FORMAT.read(line.formatted("1"), given)).isNotNull();
        for (String version : new String[] {"\"1\"", "1.0", "99999999999", "true", "1e3"}) {
            assertThatExceptionOfType(InvalidJson.class)
                    .isThrownBy(() -> FORMAT.read(line.formatted(version), given))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("version"));
        }
    }
}
