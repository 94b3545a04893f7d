package org.vpshr.examples.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.examples.documentation.DocumentationSite;

/** Nothing that was typed, or that stands in a file, acts on the terminal on which {@code vp} tells of it. */
class SafeTerminalTest {
    /** Each control and format character but NUL, which no file's name has, and the ends of lines. */
    private static final List<String> ACTING = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(SafeTerminalTest::acts)
            .filter(c -> c != '\n' && c != '\r')
            .mapToObj(Character::toString)
            .toList();

    /** As many as a file's name may have. */
    private static final String FOR_A_NAME = String.join("", ACTING.subList(0, 63))
            + "\n\r\u00ad\u200b\u200d\u200e\u2028\u2029\u202e\u2066\u2069\ufeff" + Character.toString(0xe0001);

    private static final String LINES = """
            {"contribution":{"by":"NL/embassy-lima","written":"2026-02-02","for":2025,"evidence":"file 3","audience":"public"}}
            {"command":"engagement.HoldEvent","subject":"engagement/NL/PE","kind":"roundtable","entry":{"id":"e1","text":"It was held.","when":"2025-04","where":["PE:Lima"],"who":[{"party":"group:guards","as":"participant","role":"guard"}],"figures":[{"of":"guards","value":"3","unit":"guards","basis":"counted"}],"sources":[{"title":"t","address":"https://example.org"}],"links":["partOf:pe-mining"]}}
            """;

    private static final Set<String> WITH_STORE =
            EveryCommand.with("--store").map(List::getFirst).collect(Collectors.toSet());

    /** It runs in a process that has no terminal: who started it reads what it says. */
    private static final String REHEARSED = "org.vpshr.application.rehearsal.version.RehearsedVersion";

    @TempDir
    private Path folder;

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void assertSafe(List<String> words, String said) {
        Set<String> found = said.codePoints()
                .filter(c -> acts(c) && c != '\n' && c != '\t')
                .mapToObj(Integer::toHexString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).as("%s: %s", words, said).isEmpty();
    }

    /** The calls of all commands, each writing its document into a file where it writes one. */
    static Stream<List<String>> calls() {
        Set<List<String>> writing = EveryCommand.with("-o").collect(Collectors.toSet());
        return EveryCommand.with("--help").map(call -> {
            List<String> words = new ArrayList<>(call);
            words.addAll(writing.contains(call) ? List.of("-o", "written") : List.of());
            return words;
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_argument_of_any_command_acts_on_the_terminal(List<String> typed) {
        Terminal terminal = Terminal.withExample(folder);
        List<String> call = new ArrayList<>(typed);
        IntStream.range(1, call.size())
                .filter(i -> isFile(typed, i))
                .forEach(i -> call.set(i, folder.resolve(typed.get(i)).toString()));
        int tried = 0;
        for (int i = 1; i < call.size(); i++) {
            for (String hostile : List.of(typed.get(i) + FOR_A_NAME, FOR_A_NAME, String.join("", ACTING))) {
                if (hostile.startsWith("-o")) {
                    continue; // what follows would be the name of a file where the test runs
                }
                List<String> words = new ArrayList<>(call);
                words.set(i, isFile(typed, i) ? folder.resolve(hostile).toString() : hostile);
                said(terminal, words);
                tried++;
            }
        }
        List<String> more = new ArrayList<>(call);
        more.add("--store=" + folder.resolve(FOR_A_NAME + ".db"));
        said(terminal, more);
        System.out.printf("%s: %d calls, 0 raw%n", call, tried + 1);
    }

    private static boolean isFile(List<String> call, int i) {
        return Set.of("-o", "--new-master", "--recovery-key", "--to").contains(call.get(i - 1))
                || Set.of("record", "import", "check").contains(call.get(i - 1));
    }

    private static void said(Terminal terminal, List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (WITH_STORE.contains(words.getFirst()) && words.stream().noneMatch(word -> word.startsWith("--store="))) {
            all.addAll(List.of("--store", terminal.store().toString()));
        }
        terminal.vp(all.toArray(String[]::new));
        assertSafe(words, terminal.out());
        assertSafe(words, terminal.err());
    }

    @Test
    void what_was_done_with_a_file_is_told_without_what_its_name_would_do() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path file = Files.writeString(folder.resolve("a" + FOR_A_NAME + ".jsonl"), LINES);
        Path export = folder.resolve("b" + FOR_A_NAME + ".jsonl");
        Path key = folder.resolve("c" + FOR_A_NAME);

        assertThat(terminal.ask("record", file.toString())).as(terminal.err()).isZero();
        assertTold(terminal);
        assertThat(terminal.ask("export", "-o", export.toString()))
                .as(terminal.err())
                .isZero();
        assertTold(terminal);
        assertThat(terminal.vp("import", "--store", folder.resolve("d.db").toString(), export.toString()))
                .as(terminal.err())
                .isZero();
        assertTold(terminal);
        assertThat(terminal.vp("signing-key", "generate", "-o", key.toString()))
                .as(terminal.err())
                .isZero();
        assertTold(terminal);
        assertThat(terminal.vp(
                        "keys",
                        "backup",
                        "--recovery-key",
                        key + "r",
                        "--store",
                        terminal.store().toString()))
                .as(terminal.err())
                .isZero();
        assertTold(terminal);
        assertThat(terminal.vp(
                        "keys",
                        "rotate",
                        "--new-master",
                        key + "m",
                        "--store",
                        terminal.store().toString()))
                .as(terminal.err())
                .isZero();
        assertTold(terminal);
    }

    private static void assertTold(Terminal terminal) {
        assertThat(terminal.out()).contains("?");
        assertSafe(List.of(), terminal.out());
        assertSafe(List.of(), terminal.err());
    }

    @Test
    void no_field_of_a_file_acts_on_the_terminal() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        String escaped = String.join("", ACTING)
                .codePoints()
                .mapToObj(c -> c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
        List<String> texts = Stream.of(LINES.split("(?<=\")|(?=\")")).toList();
        int tried = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).matches("[\\w/:. -]+")) {
                List<String> hostile = new ArrayList<>(texts);
                hostile.set(i, texts.get(i) + escaped);
                Path file = Files.writeString(folder.resolve("c" + i + ".jsonl"), String.join("", hostile));
                said(terminal, List.of("record", file.toString()));
                said(
                        terminal,
                        List.of(
                                "record",
                                Files.writeString(folder.resolve("r.jsonl"), hostile.get(i))
                                        .toString()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
        System.out.printf("%d fields with %d characters each, 0 raw%n", tried, ACTING.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version"})
    void help_has_no_colours(String option) {
        Terminal terminal = Terminal.withExample(folder);
        terminal.vp(option);

        assertThat(terminal.out()).contains("vp").doesNotContain("?[");
        assertSafe(List.of(option), terminal.out());
    }

    @Test
    void each_way_to_print_is_cleaned_and_documents_pass() {
        StringWriter out = new StringWriter();
        MessageWriter messages = new MessageWriter(new PrintWriter(out), true);
        String all = String.join("", ACTING);

        messages.print(all);
        messages.println(all + "\r\n" + all);
        messages.printf("%s%n", all);
        messages.append(all).append('\u009b').println(all.toCharArray());
        messages.println((Object) all);
        messages.write('\u001b');
        assertSafe(List.of(), out.toString());
        assertThat(out.toString().lines()).hasSize(5);

        MessageWriter.beneath(messages).print("a\u200db");
        assertThat(out.toString()).endsWith("a\u200db");
    }

    /**
     * A command gets its writers from picocli, and these are the ones that clean. Who makes the site of a clone is told the
     * folder that he named.
     */
    @Test
    void there_is_no_other_way_to_the_terminal() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Vp.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(REHEARSED)
                .and()
                .doNotHaveFullyQualifiedName(DocumentationSite.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callConstructor(PrintStream.class, java.io.OutputStream.class)
                .check(shipped());
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Output.class.getName())
                .should()
                .callMethod(MessageWriter.class, "beneath", PrintWriter.class)
                .check(shipped());
    }

    private static com.tngtech.archunit.core.domain.JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.vpshr");
    }
}
