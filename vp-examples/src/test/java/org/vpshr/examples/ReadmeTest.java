package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.party.Country;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;

/** Every command and sample of the README and of the guides does what it says. */
class ReadmeTest {
    private static final Path README =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("README.md");
    private static final String COMMAND = "vp-examples/bin/vp ";

    @TempDir
    private Path folder;

    private static List<String> samples(String language) throws IOException {
        return samples(README, language);
    }

    private static List<String> samples(Path document, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> commands() throws IOException {
        return commands(README);
    }

    private static List<String> commands(Path document) throws IOException {
        return samples(document, "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    @Test
    void its_commands_run() throws IOException {
        Path store = Example.copy(folder);
        Path contribution = folder.resolve("contribution.jsonl");
        Files.writeString(contribution, samples("json").getFirst());
        for (String command : commands()) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.replaceAll(word -> List.of("own.db", "contribution.jsonl", "analysis", "call-2019")
                            .contains(word)
                    ? folder.resolve(word).toString()
                    : word);
            if (!words.contains("--store")) {
                words.addAll(List.of("--store", store.toString()));
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Vp.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
            assertThat(err.toString()).as(command).isEmpty();
            assertThat(code).as(command).isIn(0, 1);
            assertThat(out.toString()).as(command).isNotBlank();
        }
    }

    @Test
    void the_commands_of_the_guide_to_evidence_run_one_after_the_other() throws IOException {
        Path guide = README.resolveSibling("vp-application/docs/evidence.md");
        Path store = Example.copy(folder);
        Files.writeString(
                folder.resolve("contribution.jsonl"), samples(guide, "json").getFirst());
        Map<String, String> said = new HashMap<>();
        for (String command : commands(guide)) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.replaceAll(word -> word.matches(".*\\.(pem|json|jsonl|html|note|txt)")
                    ? folder.resolve(word).toString()
                    : said.getOrDefault(word, word));
            words.replaceAll(word -> word.equals("TREE") ? tree(store) : word);
            int added = words.indexOf(">>");
            List<String> asked = added < 0 ? words : new ArrayList<>(words.subList(0, added));
            if (!List.of("signing-key", "check", "witness").contains(asked.getFirst())) {
                asked.addAll(List.of("--store", store.toString()));
            }
            StringWriter out = new StringWriter();
            int code = Vp.run(new PrintWriter(out), new PrintWriter(out), asked.toArray(String[]::new));
            assertThat(code).as(command + ": " + out).isZero();
            if (added > 0) {
                Files.writeString(Path.of(words.get(added + 1)), out.toString(), StandardOpenOption.APPEND);
            }
            if (command.startsWith("signing-key vkey")) {
                said.put(
                        command.endsWith("--witness") ? "WITNESS_KEY" : "RECORD_KEY",
                        out.toString().strip());
            }
        }
        assertThat(said).containsOnlyKeys("RECORD_KEY", "WITNESS_KEY");
    }

    private static String tree(Path store) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            return record.reports()
                    .of(new Country("NL"), 2018)
                    .publication(1)
                    .imprint()
                    .seal()
                    .tree();
        }
    }

    @Test
    void its_program_compiles_and_prints_a_report() throws Exception {
        assertThat(printed("Ministry", samples("java").getFirst())).contains("# Annual Report 2025", "Cusco");
    }

    /** It is taken from here when the consumer is built, so there is no second text of it. */
    @Test
    void its_program_is_the_one_that_the_consumer_runs() throws IOException {
        assertThat(samples("java")).hasSize(1);
        assertThat(Path.of("consumer", "program.groovy"))
                .content()
                .contains("new File(readme)", "```java\\n(.*?)```", "class-path", "module-path");
        try (Stream<Path> files = Files.walk(Path.of("consumer"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")))
                    .containsExactly("module-info.java");
        }
    }

    @Test
    void it_names_the_version_that_is_built() throws IOException {
        String version = Pattern.compile("<artifactId>vp-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(README.resolveSibling("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(README).content().contains("org.vpshr:vp-application:" + version + "`");
    }

    @Test
    void the_program_of_the_guide_to_rights_prints_what_it_says() throws Exception {
        Path guide = README.resolveSibling("vp-application/docs/policy.md");
        assertThat(printed("Embassies", samples(guide, "java").getFirst()))
                .isEqualTo(samples(guide, "text").getFirst());
    }

    private String printed(String name, String program) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString()))
                .isZero();
        return printed(name, folder.resolve("record.db"));
    }

    @Test
    void the_contributions_of_the_guide_are_taken_one_after_the_other() throws IOException {
        Path guide = README.resolveSibling("vp-application/docs/contributions.md");
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (String name : List.of("letter.pdf", "programme.pdf")) {
            Files.writeString(letters.resolve(name), "what " + name + " says");
        }
        AttachedFiles files = AttachedFiles.in(letters);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("guide.db"))) {
            for (String sample : samples(guide, "json")) {
                NamedResource lines = NamedResource.of(Files.writeString(folder.resolve("sample.jsonl"), sample));
                try (ContributionFile file = ContributionFile.read(lines, files)) {
                    assertThat(record.record(file).count())
                            .isEqualTo(sample.lines().count() - 1);
                }
            }
        }
    }

    @Test
    void a_report_lives_as_its_guide_says() throws IOException {
        Path guide = README.resolveSibling("vp-application/docs/lifecycle.md");
        Path store = folder.resolve("life.db");
        for (String sample : samples(guide, "json")) {
            Path file = Files.writeString(folder.resolve("sample.jsonl"), sample);
            StringWriter said = new StringWriter();
            int code = Vp.run(
                    new PrintWriter(said),
                    new PrintWriter(said),
                    "record",
                    "--store",
                    store.toString(),
                    file.toString());
            assertThat(code).as(said.toString()).isZero();
        }

        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            assertThat(record.reports()
                            .of(new Country("NL"), 2025)
                            .publication(2)
                            .imprint()
                            .items())
                    .isNotEmpty();
        }
        assertThat(samples(guide, "json").stream()
                        .flatMap(String::lines)
                        .filter(line -> line.contains("\"report."))
                        .map(line -> line.replaceFirst(".*\"command\":\"(report\\.[A-Za-z]+)\".*", "$1"))
                        .distinct())
                .startsWith(
                        "report.CommissionReport",
                        "report.ReceiveContribution",
                        "report.DraftReport",
                        "report.WriteForeword",
                        "report.ExplainReport",
                        "report.ClearReport",
                        "report.SignReport",
                        "report.SubmitReport",
                        "report.PublishReport")
                .contains("report.IssueErratum", "report.WithdrawReport", "report.ReissueReport");
    }

    @Test
    void the_table_of_the_guide_is_taken() throws IOException {
        Path guide = README.resolveSibling("vp-application/docs/contributions.md");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("guide.db"))) {
            for (String sample : samples(guide, "csv")) {
                Path file = Files.writeString(folder.resolve("sample.csv"), sample);
                assertThat(record.record(file).count()).isOne();
            }
        }
    }

    private String printed(String name, Path store) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            classes.loadClass(name).getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {store.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
