package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.given.SmallDisk;

/** What {@code vp} writes into files: for whom, in whose place, and what is left when there is no room. */
class WrittenFilesTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    private Path contribution;

    @BeforeEach
    void open() throws IOException {
        contribution = Files.writeString(folder.resolve("contribution.jsonl"), """
                {"contribution":{"by":"NL/embassy-lima","written":"2026-11-20","for":2025,"evidence":"file 3","audience":"public"}}
                {"command":"engagement.DescribeContext","subject":"engagement/NL/PE","entry":{"id":"pe-mines","text":"Mines were opened.","when":"2025-04"}}
                """);
        terminal = Terminal.withExample(folder);
        EveryCommand.withAFile(terminal.store());
    }

    static Stream<List<String>> withAnAudience() {
        return EveryCommand.with("-o")
                .filter(call -> EveryCommand.with("--audience").anyMatch(call::equals));
    }

    /** Folders that are never replaced, with a file in each. */
    private static final Map<String, String> KEPT = Map.of("call", "call.md", "archive", "data/history/texts.jsonl");

    private Path written(List<String> call, String audience, Path place) throws IOException {
        // what was called for may be filled in, and an archive is kept: neither is ever replaced
        @Nullable String kept = KEPT.get(call.getFirst());
        Path target = kept == null ? place : place.resolveSibling(call.getFirst() + "-" + audience);
        List<String> words = new ArrayList<>(call);
        words.replaceAll(word -> word.equals("contribution.jsonl") ? contribution.toString() : word);
        words.addAll(List.of("--audience", audience, "-o", target.toString()));
        int code = terminal.ask(words.toArray(String[]::new));
        assertThat(code).as(terminal.err()).isIn(0, 1);
        return Files.isDirectory(target) ? target.resolve(kept == null ? "datapackage.json" : kept) : target;
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @ParameterizedTest
    @MethodSource("withAnAudience")
    void what_is_not_for_the_public_is_for_its_owner_alone(List<String> call) throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path target = folder.resolve("document");

        assertThat(rights(written(call, "public", target))).isEqualTo(rights(usual));
        assertThat(rights(written(call, "internal", target))).isEqualTo("rw-------");
        assertThat(rights(written(call, "plenary", folder.resolve("other")))).isEqualTo("rw-------");
    }

    @Test
    void an_export_is_for_its_owner_alone() throws IOException {
        Path target = Files.writeString(folder.resolve("history.jsonl"), "old");

        assertThat(terminal.ask("export", "-o", target.toString())).isZero();

        assertThat(rights(target)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "table.xlsx"})
    void a_table_that_is_filled_in_is_replaced_on_demand_alone(String name) throws IOException {
        Path table = Files.writeString(folder.resolve(name), "filled in by an embassy");

        for (String[] form : List.of(
                new String[] {"form", "engagement.HoldEvent", "-o", table.toString()},
                new String[] {"template", "--command", "engagement.HoldEvent", "-o", table.toString()})) {
            assertThat(terminal.vp(form)).isEqualTo(2);
            assertThat(terminal.err())
                    .contains(name + ": it is there already", "add --replace")
                    .hasLineCount(1);
            assertThat(table).hasContent("filled in by an embassy");
        }

        assertThat(terminal.vp("form", "--replace", "engagement.HoldEvent", "-o", table.toString()))
                .isZero();
        assertThat(Files.size(table)).isGreaterThan(100);
    }

    @Test
    void a_full_disk_leaves_what_was_there_and_is_told_by_its_own_exit_code() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mounted(folder.resolve("small"), 64);
        assumeThat(mounted).as("a disk can be mounted").isPresent();
        try (SmallDisk disk = mounted.get()) {
            Path target = Files.writeString(disk.directory().resolve("old"), "old");
            for (String command : List.of("export", "report --year 2018 --format html")) {
                List<String> words = new ArrayList<>(List.of(command.split(" ")));
                words.addAll(List.of("-o", target.toString()));

                assertThat(terminal.ask(words.toArray(String[]::new))).isEqualTo(4);

                assertThat(terminal.err())
                        .startsWith("vp: cannot write " + target)
                        .hasLineCount(1);
                assertThat(target).hasContent("old");
                try (Stream<Path> left = Files.list(disk.directory())) {
                    assertThat(left).hasSize(2);
                }
            }
        }
    }
}
