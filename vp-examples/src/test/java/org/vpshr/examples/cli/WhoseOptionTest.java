package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is where nobody says: of the government that the record is of, as far as the audience may see it. */
class WhoseOptionTest {
    private static final Map<String, String> AUDIENCES = Map.of(
            "public",
            "\"public\"",
            "internal",
            "{\"circle\":\"internal\",\"ground\":\"kept\",\"review\":\"2030-01-01\"}");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("own.db"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --year 2018",
                "diff 2018 2018",
                "trace roundtable-gb",
                "timeline --from 2018 --to 2018",
                "follow-up --year 2018"
            })
    void a_record_of_one_government_is_asked_of_that_one(String asked) throws IOException {
        record("GB", "public");

        assertThat(ask(asked)).as(terminal.err()).isZero();
        String unsaid = terminal.out();
        assertThat(ask(asked + " --government GB")).isZero();
        assertThat(terminal.out()).isEqualTo(unsaid);
    }

    @Test
    void of_several_it_is_asked_which() throws IOException {
        record("GB", "public");
        record("CA", "public");

        assertThat(ask("report --year 2018")).isEqualTo(2);
        assertThat(terminal.err()).contains("several governments").contains("CA, GB");
    }

    @Test
    void of_the_netherlands_and_another_it_is_the_netherlands() throws IOException {
        record("GB", "public");
        record("NL", "public");

        assertThat(ask("report --year 2018")).isZero();
        assertThat(terminal.out()).contains("Government of the Netherlands");
    }

    @Test
    void what_the_audience_may_not_see_counts_for_nothing() throws IOException {
        record("GB", "public");
        String alone = reportOf("public");
        record("CA", "internal");
        record("NL", "internal");

        assertThat(reportOf("public")).isEqualTo(alone).contains("United Kingdom");
        assertThat(ask("report --year 2018 --audience internal")).isZero();
        assertThat(terminal.out()).contains("Netherlands");
    }

    private String reportOf(String audience) {
        assertThat(ask("report --year 2018 --audience " + audience))
                .as(terminal.err())
                .isZero();
        return terminal.out();
    }

    private int ask(String words) {
        return terminal.ask(words.split(" "));
    }

    private void record(String government, String audience) throws IOException {
        Path file = Files.writeString(folder.resolve(government + ".jsonl"), """
            {"contribution":{"by":"%1$s/embassy-lima","written":"2019-01-21","for":2018,"evidence":"a letter","audience":%2$s}}
            {"command":"engagement.HoldEvent","subject":"engagement/%1$s/PE","kind":"roundtable","entry":{"id":"roundtable-%3$s","text":"A roundtable was held in Cusco.","when":"2018-04"}}
            """.formatted(
                        government, AUDIENCES.get(audience), government.toLowerCase(Locale.ROOT)));
        assertThat(ask("record " + file)).as(terminal.err()).isZero();
    }
}
