package org.vpshr.application.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.WorkingTime;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.json.rehearsal.RehearsalFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.reports.TemplateFile;
import org.vpshr.application.table.Tables;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;

/** What fuzzing found once, one of each kind. */
class FoundOnceTest {
    @ParameterizedTest
    @CsvSource({"201X-24", "201X-21~", "201X-24/2019", "201X-04", "201X-33"})
    void a_decade_has_no_season(String edtf) {
        assertThatThrownBy(() -> Span.parse(edtf))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("a decade has no month");
    }

    @Test
    void a_decade_is_still_one() {
        assertThat(FuzzyDate.parse("201X").latestEnd()).hasToString("2019-12-31");
    }

    @Test
    void a_finding_of_a_rule_that_is_not_known_here_is_of_a_newer_version() {
        byte[] metadata = "{\"recordedBy\":\"system\",\"findings\":[{\"rule\":9999,\"name\":\"x\",\"detail\":\"y\"}]}"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Metadata.read(metadata))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("rule 9999, which this version of the library does not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "UTF-16BE", "UTF-16LE"})
    void what_is_written_here_is_in_no_other_encoding(String encoding) {
        byte[] line = "{\"digest\":\"00\"}".getBytes(Charset.forName(encoding));
        byte[] cut = new byte[line.length - 1];
        System.arraycopy(line, 0, cut, 0, cut.length);

        for (byte[] each : List.of(line, cut)) {
            assertThatThrownBy(() -> new HistoryFormat().readEnd(each)).isInstanceOf(Failure.class);
            assertThatThrownBy(() -> new RehearsalFormat().read(each)).isInstanceOf(Failure.class);
            assertThatThrownBy(() -> Metadata.read(each)).isInstanceOf(Failure.class);
        }
    }

    @Test
    void what_no_file_can_be_called_is_refused_in_a_request_of_a_rehearsal() {
        String request = new String(Corpus.requests().getFirst(), StandardCharsets.UTF_8);

        for (String place : List.of("store", "keys", "masterKey")) {
            String hostile = request.replace("\"" + place + "\":\"record", "\"" + place + "\":\"\\u0000");
            assertThat(hostile).isNotEqualTo(request);
            assertThatThrownBy(() -> new RehearsalFormat().readRequest(hostile.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Failure.class);
        }
    }

    @Test
    void a_workbook_of_bytes_that_are_no_text_is_refused_without_a_word_on_standard_error() {
        byte[] sheet = Corpus.sheets().getFirst().clone();
        sheet[sheet.length / 2] = (byte) 0xff;
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Tables.readWorkbook("t", new ByteArrayInputStream(Corpus.packed(sheet))))
                    .isInstanceOf(Failure.class);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_workbook_of_which_a_byte_of_the_list_of_its_parts_is_wrong_is_read_or_refused() {
        byte[] whole = Corpus.packed(Corpus.sheets().getFirst());
        for (int at = whole.length - 300; at < whole.length; at++) {
            for (int wrong : new int[] {0x00, 0x7f, 0xff}) {
                byte[] hostile = whole.clone();
                hostile[at] = (byte) wrong;
                Throwable thrown = catchThrowable(() -> Tables.readWorkbook("t", new ByteArrayInputStream(hostile)));
                assertThat(thrown == null || thrown instanceof Failure)
                        .as("byte %d is %d: %s", at, wrong, thrown)
                        .isTrue();
            }
        }
    }

    @Test
    void a_failure_repeats_no_more_of_long_input_than_anybody_reads_and_still_says_what_to_do() {
        InvalidValue failure = new InvalidValue("there is no " + "x".repeat(100_000), "write it as it was given");

        assertThat(failure.getMessage())
                .hasSizeLessThan(2_100)
                .startsWith("there is no xxx")
                .endsWith("write it as it was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_workbook_is_read_in_each_encoding_that_the_standard_knows(String encoding) throws java.io.IOException {
        String sheet = new String(Corpus.sheets().getFirst(), StandardCharsets.UTF_8);
        for (String mark : List.of("", "\ufeff")) {
            byte[] encoded = (mark + sheet).getBytes(Charset.forName(encoding));

            assertThat(Tables.readWorkbook("t", new ByteArrayInputStream(Corpus.packed(encoded)))
                            .getFirst()
                            .rows())
                    .isNotEmpty();
        }
    }

    @Test
    void a_template_in_which_much_is_wrong_is_refused_in_a_time_that_nobody_minds() {
        String patterns = IntStream.range(0, 9_000)
                .mapToObj(number -> "\"" + "engagment.".repeat(6) + number + "\"")
                .collect(Collectors.joining(","));
        String template = "{\"form\":1,\"sections\":[{\"key\":\"A\",\"title\":{\"en\":\"A\"},\"groups\":[{\"select\":["
                + patterns + "]}]}]}";
        Duration before = WorkingTime.soFar();

        List<? extends Failure> faults = TemplateFile.check(
                new NamedResource("t", () -> new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8))));

        assertThat(faults).hasSizeBetween(100, 201);
        assertThat(faults.getLast().getMessage()).contains("more than these 200 things are wrong");
        assertThat(WorkingTime.since(before)).isLessThan(Duration.ofSeconds(5));
    }
}
