package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all commands have in common: wrong use, and stores of every kind. */
class VpTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
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
        "coverage --year 1999, template",
        "trace ng-visit --format xml, prov-json",
        "trace ng-visit --report 2018@2017-01-01, prints no item",
        "diff 2018@yesterday 2018, 2019-04-30",
        "diff last 2018, 2018@published:1",
        "diff 2018@published:3 2018, published are",
        "follow-up --year 2018 --published 9, published are"
    })
    void wrong_use_says_in_one_line_what_to_do(String line, String sign) {
        String[] words = line.split(" ");
        assertThat(terminal.ask(words)).isEqualTo(2);
        assertThat(terminal.err()).startsWith("vp: ").contains(sign).hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void each_subcommand_is_called_as_it_calls_itself() {
        assertThat(Vp.lineFor().getSubcommands())
                .isNotEmpty()
                .allSatisfy(
                        (name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
    }

    @Test
    void an_empty_store_offers_the_example() {
        Path empty = folder.resolve("empty.db");
        assertThat(terminal.vp("report", "--year", "2018", "--store", empty.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("--example netherlands").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "united-kingdom, GB, 2022, Government of the United Kingdom",
        "united-states, US, 2016, Government of the United States"
    })
    void another_government_fills_a_store_of_its_own(String example, String government, String year, String sign) {
        String own = folder.resolve(government + ".db").toString();
        assertThat(terminal.vp(
                        "report", "--year", year, "--government", government, "--store", own, "--example", example))
                .isZero();
        assertThat(terminal.out()).contains(sign);
    }

    @Test
    void an_unknown_example_is_refused_with_those_that_there_are() {
        String own = folder.resolve("none.db").toString();
        assertThat(terminal.vp("report", "--year", "2018", "--store", own, "--example", "atlantis"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains("atlantis", "united-kingdom", "united-states")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_no_store_is_told_apart() throws IOException {
        Path other = Files.writeString(
                folder.resolve("letter.txt"), "Dear minister, this is not a store at all, whatever its name.");
        assertThat(terminal.vp("report", "--year", "2018", "--store", other.toString()))
                .isEqualTo(3);
        assertThat(terminal.err()).startsWith("vp: ").contains("letter.txt").hasLineCount(1);
    }
}
