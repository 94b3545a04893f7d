package org.vpshr.application.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.AnotherVersion;
import org.vpshr.application.given.Child;
import org.vpshr.application.rehearsal.result.AnswerChange;
import org.vpshr.application.rehearsal.result.AnswerDifference;
import org.vpshr.application.rehearsal.result.RefusedAnswers;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.store.Store;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.comparison.Change.What;

/** Another version is asked on a copy of the record, and told apart from this one by what it answers. */
@SuppressWarnings("NullAway.Init")
class RehearsalTest {
    private static final String NOW = "report/NL/2018/public as now for public in en";
    private static final String PUBLISHED = "report/NL/2018/public as published:1 for public in en";
    private static final String ASKED = "rehearsal/version/AskedVersion";

    /** It answers nothing, for a while. */
    private static final String SLEEPS = "public SequencedMap<String, Supplier<Answer>> questions() {"
            + " try { Thread.sleep(120_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }";

    private static final String QUESTIONS = "public SequencedMap<String, Supplier<Answer>> questions() {";
    private static final String NAMED = "return named == null ? \"a version that does not say which\" : named;";

    @TempDir
    private Path folder;

    private Path scratch;
    private AStore store;

    @BeforeEach
    void a_published_report() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
        store = AStore.In.A_FILE.fresh(Files.createDirectory(folder.resolve("own")));
        fill(store.options());
    }

    private static void fill(Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.recordAll(APublishedReport.of(List.of(APublishedReport.held("met", "They met in Lima.", ""))));
        }
    }

    private Rehearsal rehearsal(List<Path> version) {
        return Rehearsal.of(store.options()).copyingTo(scratch).with(version);
    }

    private static AnswerDifference to(String question, RehearsalReport found) {
        return found.differences().stream()
                .filter(difference -> difference.question().equals(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Markdown.of(found)));
    }

    private Map<String, String> files(Path of) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(of)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file) + " "
                                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
            }
        }
        return files;
    }

    @Test
    void the_same_version_answers_the_same() {
        Options options = store.options();
        List<Path> jars = AnotherVersion.same();
        RehearsalReport found = Rehearsal.of(options).with(jars).run();

        assertThat(found.equal()).as(Markdown.of(found)).isTrue();
        assertThat(found.alike()).isGreaterThan(30);
        assertThat(Markdown.of(found)).contains("all " + found.alike() + " answers are the same, byte for byte");
        assertThat(Json.of(found)).contains("\"equal\" : true");
    }

    @Test
    void nothing_of_the_store_is_touched_and_the_copy_is_gone() throws IOException {
        Map<String, String> before = files(folder.resolve("own"));

        rehearsal(AnotherVersion.same()).run();

        assertThat(files(folder.resolve("own"))).hasSizeGreaterThan(2).isEqualTo(before);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_record_in_postgres_is_rehearsed_in_files() throws IOException {
        store = AStore.In.POSTGRES.fresh(Files.createDirectory(folder.resolve("server")));
        fill(store.options());

        RehearsalReport found = rehearsal(AnotherVersion.same()).run();

        assertThat(found.equal()).as(Markdown.of(found)).isTrue();
    }

    @Test
    void another_title_in_a_template_is_found_in_what_was_published_too() {
        RehearsalReport found = rehearsal(AnotherVersion.withResource(
                        folder, "reports/templates/nl-2018.3.json", "Annual Report {year}", "Yearly Report {year}"))
                .run();

        assertThat(to(NOW, found).changes()).contains(changed(found, NOW));
        assertThat(changed(found, NOW).before()).startsWith("Annual Report 2018");
        assertThat(changed(found, NOW).after()).startsWith("Yearly Report 2018");
        assertThat(changed(found, PUBLISHED).after()).startsWith("Yearly Report 2018");
        assertThat(to("whether the record is whole", found).changes())
                .anyMatch(change -> change.after().contains("not as it was published"));
        assertThat(Markdown.of(found))
                .contains("## " + "report/NL/2018/public as published:1", "<del>Annual", "<ins>Yearly");
    }

    private static AnswerChange changed(RehearsalReport found, String question) {
        return to(question, found).changes().stream()
                .filter(change ->
                        change.what() == What.REWORDED && change.before().contains("Report 2018"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Markdown.of(found)));
    }

    @Test
    void another_reason_for_what_is_printed_is_found_in_each_report() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder,
                        "render/verdict/VerdictMarkdown",
                        "The last reason decides:",
                        "The first reason decides:"))
                .run();

        assertThat(found.differences())
                .extracting(AnswerDifference::question)
                .contains(
                        "why report/NL/2018/public as published:1 for public tells what it tells",
                        "why report/NL/2018/public as now for internal tells what it tells")
                .allMatch(question -> question.startsWith("why report/NL/"));
    }

    @Test
    void a_finding_that_reads_otherwise_is_found_with_its_position() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder,
                        "json/stored/FindingsFormat",
                        "return new Finding(rule, node.path(\"detail\").asText());",
                        "return new Finding(rule, node.path(\"detail\").asText().toUpperCase(Locale.ROOT));"))
                .run();

        assertThat(to("what there was to look at when events were recorded", found)
                        .changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).contains("position ", "rule "));
    }

    @Test
    void another_word_of_a_list_is_found_where_it_stands() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder, "render/survey/ReportListMarkdown", "fact(\"stage\"", "fact(\"step\""))
                .run();

        assertThat(found.differences())
                .extracting(AnswerDifference::question)
                .contains("reports of NL for public", "reports of NL for internal")
                .allMatch(question -> question.startsWith("reports of NL"));
        assertThat(to("reports of NL for public", found).changes()).anySatisfy(change -> {
            assertThat(change.section()).isEqualTo("report/NL/2018/public");
            assertThat(change.before()).contains("stage");
            assertThat(change.after()).contains("step");
        });
    }

    @Test
    void a_version_that_does_not_know_an_event_says_where_and_which() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder,
                        "json/Catalogue",
                        "leaves(root).forEach(",
                        "leaves(root).filter(type -> !type.getSimpleName().equals(\"EventHeld\")).forEach("))
                .run();

        assertThat(found.equal()).isFalse();
        assertThat(found.refused())
                .extracting(RefusedAnswers::reason)
                .anySatisfy(reason -> assertThat(reason).contains("position 6", "engagement.EventHeld"));
        assertThat(Markdown.of(found)).contains("What the other version cannot answer", "position 6");
    }

    @Test
    void a_version_that_has_a_fault_says_so_and_the_rest_is_compared() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder,
                        "render/survey/ReportListMarkdown",
                        "int count = list.reports().size();",
                        "int count = list.reports().size() / Math.min(0, list.reports().size());"))
                .run();

        assertThat(found.refused())
                .extracting(RefusedAnswers::reason)
                .singleElement()
                .asString()
                .contains("a fault of the version itself", "ArithmeticException");
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void no_more_is_compared_than_the_audience_may_see() {
        RehearsalReport found = rehearsal(AnotherVersion.withClass(
                        folder, "render/survey/ReportListMarkdown", "fact(\"stage\"", "fact(\"step\""))
                .forAudience(Circle.PUBLIC)
                .run();

        assertThat(found.differences())
                .extracting(AnswerDifference::question)
                .containsExactly("reports of NL for public");
    }

    @Test
    void a_version_that_is_killed_leaves_nothing_and_what_it_did_not_answer_is_named() throws Exception {
        List<Path> sleeping = AnotherVersion.withClass(folder, ASKED, QUESTIONS, SLEEPS);
        FutureTask<RehearsalReport> running = inBackground(rehearsal(sleeping)::run);

        awaitCopy();
        rehearsed().destroyForcibly();

        RehearsalReport found = running.get(60, TimeUnit.SECONDS);
        assertThat(found.brokenOff()).contains("exit code 137");
        assertThat(found.missing()).contains(NOW);
        assertThat(scratch).isEmptyDirectory();
        assertThat(Markdown.of(found)).contains("The other version broke off", "exit code 137");
    }

    @Test
    void a_version_that_takes_too_long_is_ended() throws IOException {
        List<Path> sleeping = AnotherVersion.withClass(folder, ASKED, QUESTIONS, SLEEPS);

        RehearsalReport found =
                rehearsal(sleeping).withinAtMost(Duration.ofSeconds(4)).run();

        assertThat(found.brokenOff()).contains("took longer than");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_version_that_needs_more_memory_is_ended_and_says_so() {
        List<Path> greedy = AnotherVersion.withClass(
                folder,
                ASKED,
                QUESTIONS,
                QUESTIONS
                        + " byte[][] all = new byte[4096][]; for (int i = 0; i < all.length; i++) { all[i] = new byte[1 << 20]; }");

        RehearsalReport found = rehearsal(greedy).withMemory(64).run();

        assertThat(found.brokenOff()).contains("not enough memory", "heap");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void the_copy_goes_with_the_program_that_made_it() throws Exception {
        AnotherVersion.withClass(folder, ASKED, QUESTIONS, SLEEPS);
        try (Child program = Child.of(
                RehearsingProgram.class,
                List.of(
                        folder.resolve("own/record.db").toString(),
                        scratch.toString(),
                        folder.resolve("classes").toString()))) {
            awaitCopy();
            program.kill();

            for (int i = 0; i < 1200 && !isEmpty(scratch); i++) {
                Thread.sleep(50);
            }
            assertThat(scratch).isEmptyDirectory();
        }
    }

    @Test
    void whoever_finds_the_copy_reads_no_name_in_it_and_opens_nothing_with_its_keys() throws Exception {
        List<Path> sleeping = AnotherVersion.withClass(folder, ASKED, QUESTIONS, SLEEPS);
        FutureTask<RehearsalReport> running = inBackground(rehearsal(sleeping)::run);
        awaitCopy();

        Path found = copyOf(scratch, folder.resolve("found"));
        rehearsed().destroyForcibly();
        running.get(60, TimeUnit.SECONDS);

        try (Stream<Path> all = Files.walk(found)) {
            assertThat(all.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains("record")))
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("Quorimova"));
        }
        Path there = parent(found, "record.master");
        assertThatThrownBy(() -> VoluntaryPrinciples.openExisting(Options.of(there.resolve("record.db"))
                        .withKeys(Store.of(there.resolve("record.keys")))
                        .withMasterKey(there.resolve("record.master"))))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("is not the one that these keys are wrapped by");
    }

    @Test
    void the_other_version_gets_nothing_of_the_environment_and_no_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            List<Path> curious = AnotherVersion.withClass(
                    folder,
                    ASKED,
                    NAMED,
                    "String net; try (java.net.Socket to = new java.net.Socket(\"127.0.0.1\", " + server.getLocalPort()
                            + ")) { net = \"reached\"; } catch (java.io.IOException e) { net = \"none\"; }"
                            + " String host; try { host = java.net.InetAddress.getByName(\"localhost.localdomain\").toString(); }"
                            + " catch (java.io.IOException e) { host = \"unknown\"; }"
                            + " return \"env \" + System.getenv().keySet() + \", network \" + net + \", names \" + host;");

            RehearsalReport found = rehearsal(curious).run();

            assumeThat(found.offline())
                    .as("this system can keep a process offline")
                    .isTrue();
            assertThat(found.version()).isEqualTo("env [LC_ALL], network none, names unknown");
        }
    }

    @Test
    void what_is_no_version_is_refused_and_says_what_to_name() {
        assertThatThrownBy(() -> rehearsal(List.of(folder.resolve("none.jar"))).run())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it is not there");
        assertThatThrownBy(() -> rehearsal(List.of(scratch)).run())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no version of vp-application");
        assertThatThrownBy(() -> rehearsal(AnotherVersion.same())
                        .withJava(folder.resolve("no-java"))
                        .run())
                .isInstanceOf(InvalidInput.class);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_record_that_is_not_there_or_empty_is_not_rehearsed() {
        Path none = folder.resolve("none.db");
        assertThatThrownBy(() -> Rehearsal.of(Options.of(none))
                        .copyingTo(scratch)
                        .with(AnotherVersion.same())
                        .run())
                .isInstanceOf(StoreUnavailable.class);
        VoluntaryPrinciples.open(Options.of(none).withoutState()).close();
        assertThatThrownBy(() -> Rehearsal.of(Options.of(none))
                        .copyingTo(scratch)
                        .with(AnotherVersion.same())
                        .run())
                .isInstanceOf(NothingToReport.class);
        assertThat(scratch).isEmptyDirectory();
    }

    private static <T> FutureTask<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    /** Until the copy is whole and the other version has it open. */
    private void awaitCopy() throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (isOpen()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("there is no copy");
    }

    private boolean isOpen() throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            return all.anyMatch(file -> file.endsWith("there/record.db-wal"));
        } catch (java.io.UncheckedIOException e) {
            return false; // something of it was deleted meanwhile
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.findAny().isEmpty();
        }
    }

    private static ProcessHandle rehearsed() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .command()
                        .filter(program -> program.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Path copyOf(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static Path parent(Path tree, String name) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(file -> file.endsWith(name))
                    .findFirst()
                    .map(Path::getParent)
                    .orElseThrow();
        }
    }
}
