package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp timeline} and {@code vp members}: what happened when, and who sat where. */
class TimelineCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @Test
    void members_tells_who_sat_in_a_group_on_a_day() {
        assertThat(terminal.ask("members", "--group", "PE/gt-pv", "--on", "2018-12-15"))
                .isZero();
        assertThat(terminal.out()).contains("Ministry of Energy and Mines", "observer");
        assertThat(terminal.ask("members", "--group", "PE/gt-pv", "--on", "2018-01-15"))
                .isZero();
        assertThat(terminal.out()).doesNotContain("Ministry of Energy and Mines");
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
        assertThat(terminal.ask("timeline", "--from", "2018-04", "--to", "2018-04", "--format", format))
                .isZero();
        assertThat(terminal.out()).contains(sign);
    }

    @Test
    void a_timeline_can_be_of_one_country() {
        terminal.ask("timeline", "--from", "2018", "--to", "2018", "--country", "PE");
        assertThat(terminal.out()).contains("`pe-").doesNotContain("`co-", "`ng-");
    }

    @Test
    void a_workbook_needs_a_file() {
        assertThat(terminal.ask("timeline", "--from", "2018", "--to", "2018", "--format", "xlsx"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("-o FILE");
    }
}
