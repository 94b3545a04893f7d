package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.CallFolder;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;
import org.vpshr.projections.call.Call;

/** The page about the call of a year: its command runs, and its table is recorded as it says. */
class CallPageTest {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/docs/call.md");

    private static final Path SOURCE = Path.of("src/test/java/org/vpshr/examples/CallPageTest.java");

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void a_record() {
        store = Example.copy(folder);
    }

    private static String sample(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private String vp(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(1, List.of("--store", store.toString()));
        StringWriter said = new StringWriter();
        int code = Vp.run(new PrintWriter(said), new PrintWriter(said), all.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        return said.toString();
    }

    @Test
    void its_command_writes_the_files_that_it_names() throws IOException {
        List<String> words = new ArrayList<>(List.of(sample("sh").strip().split(" ")));
        words.removeFirst();
        Path call = folder.resolve(words.removeLast());
        words.add(call.toString());

        vp(words);

        assertThat(Files.readString(PAGE)).contains("`call.md`", "`embassy-lima.xlsx`", "`embassy-lima.ics`");
        assertThat(call).isDirectoryContaining("glob:**/call.md");
        assertThat(call).isDirectoryContaining("glob:**/embassy-lima.xlsx");
        assertThat(call).isDirectoryContaining("glob:**/embassy-lima.ics");
    }

    @Test
    void its_program_writes_them_too() throws IOException {
        Path folder = this.folder.resolve("by-a-program");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Call call = record.reports()
                    .of("NL", 2019)
                    .forAudience(Circle.INTERNAL)
                    .at(AsOf.now())
                    .call();
            CallFolder.of(call).dueBy(LocalDate.parse("2020-01-31")).writeTo(folder);
        }

        assertThat(folder).isDirectoryContaining("glob:**/call.md");
        assertThat(joined(Files.readString(SOURCE))).contains(joined(sample("java")));
    }

    private static String joined(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void its_table_is_recorded_and_what_nobody_answered_is_counted() throws IOException {
        Path table = Files.writeString(folder.resolve("answers.csv"), sample("csv"));

        assertThat(vp(List.of("record", table.toString())))
                .contains("1 event recorded", "; 1 question left unanswered");
        assertThat(vp(List.of("follow-up", "--year", "2018"))).contains("**dropped** `cd-plan-outreach`");
    }
}
