package org.vpshr.application.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.given.AsTold;
import org.vpshr.domain.Command;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.LegalHistory;

/** What is written as a file of contributions is read as the same commands. */
class ContributionWriterTest {
    private static final int TOLD = 60;

    private static List<Command> read(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (ContributionFile file =
                ContributionFile.read(new NamedResource("told.jsonl", () -> new ByteArrayInputStream(bytes)))) {
            List<Command> commands = new ArrayList<>();
            file.forEach(commands::add);
            return commands;
        }
    }

    @Test
    void commands_of_several_contributions_are_read_as_they_were_told() {
        List<Command> told = LegalHistory.of(AnyLegalHistory.toldBy(LongStream.range(0, 8), TOLD).stream()
                        .flatMap(List::stream)
                        .toList())
                .commands();

        assertThat(told).hasSizeGreaterThan(TOLD / 2);
        assertThat(read(ContributionWriter.write(told)))
                .isEqualTo(told.stream().map(AsTold::of).toList());
    }

    @Test
    void a_contribution_line_stands_wherever_another_contributes() {
        List<Command> told = AnyLegalHistory.toldBy(3, TOLD);

        long changes = LongStream.range(1, told.size())
                .filter(at -> !told.get((int) at)
                        .contribution()
                        .equals(told.get((int) at - 1).contribution()))
                .count();

        assertThat(ContributionWriter.write(told).lines().filter(line -> line.startsWith("{\"contribution\"")))
                .hasSize((int) changes + 1);
    }

    @Test
    void of_nothing_nothing_is_written() {
        assertThat(ContributionWriter.write(List.of())).isEmpty();
    }
}
