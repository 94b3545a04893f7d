package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;
import org.vpshr.projections.picture.PictureKind;

/** The commands of the page on pictures do what it says, and the pictures beside the examples are those that they make. */
class PicturesPageTest {
    private static final Path ROOT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Path PAGE = ROOT.resolve("vp-application/docs/pictures.md");
    private static final Path KEPT = ROOT.resolve("vp-examples/docs/pictures");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final long ROOM = 1_000_000;

    @TempDir
    private Path folder;

    private final StringBuilder told = new StringBuilder();

    @BeforeEach
    void its_commands_are_run() throws IOException {
        Path store = Example.copy(folder);
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            for (String command : block.group(1).lines().toList()) {
                run(new ArrayList<>(List.of(command.split(" "))), store);
            }
        }
    }

    private void run(List<String> words, Path store) throws IOException {
        if (words.getFirst().equals("mkdir")) {
            Files.createDirectory(folder.resolve(words.getLast()));
            return;
        }
        assertThat(words.removeFirst()).isEqualTo("vp");
        int file = words.indexOf("-o") + 1;
        if (file > 0) {
            words.set(file, folder.resolve(words.get(file)).toString());
        }
        words.addAll(List.of("--store", store.toString()));
        StringWriter out = new StringWriter();
        int code = Vp.run(new PrintWriter(out), new PrintWriter(out), words.toArray(String[]::new));
        assertThat(code).as(words + ": " + out).isZero();
        told.append(out);
    }

    @Test
    void each_command_writes_what_the_page_says() throws IOException {
        assertThat(folder.resolve("2018.svg")).content().startsWith("<?xml").contains("The year 2018, by country");
        assertThat(folder.resolve("2018.csv")).content().startsWith("number,row,mark,from,to,entry,text");
        assertThat(folder.resolve("group.html"))
                .content()
                .contains("<html lang=\"fr\">", "Membres du groupe PE/gt-pv", "<caption>");
        assertThat(told).contains("\"mark\" : \"overdue\"", "band,row,mark,from,to,entry");
        assertThat(folder.resolve("report.html")).content().contains("id=\"section-pictures\"", "<svg ", "<footer>");
        assertThat(folder.resolve("pictures.html")).content().contains("The year in pictures");
    }

    @Test
    void a_report_is_the_same_but_for_its_pictures() throws IOException {
        StringWriter out = new StringWriter();
        Vp.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "report",
                "--year",
                "2018",
                "--format",
                "html",
                "--store",
                folder.resolve("record.db").toString());
        String with = Files.readString(folder.resolve("report.html"))
                .replaceAll("(?s)\\s*<section id=\"section-pictures\">.*?</section>", "")
                .replaceAll("(?s)\\s*<style>\\s*\\.picture .*?</style>", "");

        assertThat(lines(with)).isEqualTo(lines(out.toString()));
    }

    private static List<String> lines(String page) {
        return page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void the_page_tells_of_every_kind() throws IOException {
        for (PictureKind kind : PictureKind.values()) {
            assertThat(Files.readString(PAGE)).contains("| `" + kind.word() + "` |");
        }
    }

    @Test
    void the_pictures_beside_the_examples_are_made_by_this_code() throws IOException {
        SortedMap<String, String> made = read(folder.resolve("pictures"));
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(KEPT);
            for (var picture : made.entrySet()) {
                Files.writeString(KEPT.resolve(picture.getKey()), picture.getValue());
            }
        }

        assertThat(read(KEPT)).isEqualTo(made);
        assertThat(made.values().stream().mapToLong(String::length).sum()).isLessThan(ROOM);
    }

    private static SortedMap<String, String> read(Path pictures) throws IOException {
        SortedMap<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(pictures)) {
            for (Path file : files.toList()) {
                read.put(Objects.requireNonNull(file.getFileName()).toString(), Files.readString(file));
            }
        }
        return read;
    }
}
