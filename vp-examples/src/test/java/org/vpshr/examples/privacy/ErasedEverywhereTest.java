package org.vpshr.examples.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.examples.cli.EveryCommand;
import org.vpshr.examples.cli.Legible;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;

/** A name that occurs nowhere else is looked for in all that the command prints, writes, logs and keeps. */
@Tag("long")
@Tag("rule-116-holds")
class ErasedEverywhereTest {
    private static final String NAME = "Quetzalina Umbrafoss";
    private static final String OFFICE = "deputy head of mission";
    private static final String CONTRIBUTION = """
            {"contribution":{"by":"NL/embassy-abuja","written":"2019-01-22","for":2018,"evidence":"file 9","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/canary","name":"Quetzalina Umbrafoss"}
            {"command":"engagement.HoldEvent","subject":"engagement/NL/NG","kind":"roundtable","entry":{"id":"ng-canary","text":"{canary}, deputy head of mission, opened a roundtable in Abuja in May 2018.","when":"2018-05","where":["NG:Abuja"],"who":[{"party":"person:canary","as":"speaker","role":"deputy head of mission"}]}}
            {"command":"dossier.MakePlan","subject":"engagement/NL/NG","kind":"plan","owner":"gov:NL","entry":{"id":"ng-canary-plan","text":"{canary}, deputy head of mission, is to hold a second roundtable in 2019.","when":{"date":"2019","stated":"in 2019","mode":"planned"},"links":["follows:ng-canary"]}}
            """;
    private static final String AGAIN = """
            {"contribution":{"by":"NL/embassy-abuja","written":"2019-01-22","for":2018,"evidence":"file 9","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/canary","name":"Quetzalina Umbrafoss"}
            """;
    private static final String BAD = AGAIN.replace("person/canary", "organisation/canary");

    /** Every answer in every format; each of those that tell of the entry says so with the office. */
    private static final List<String> ANSWERS = Stream.concat(
                    reports(),
                    Stream.of(
                            "trace ng-canary",
                            "trace ng-canary --format json",
                            "trace ng-canary --format prov-json",
                            "follow-up --year 2018 --on 2019-12-31",
                            "follow-up --year 2018 --on 2019-12-31 --format html",
                            "follow-up --year 2018 --on 2019-12-31 --format json",
                            "diff 2018@published:1 2018@now",
                            "diff 2018@published:1 2018@now --format html",
                            "diff 2018@published:1 2018@now --format json",
                            "timeline --from 2018-05 --to 2018-05 --country NG",
                            "timeline --from 2018-05 --to 2018-05 --country NG --format html",
                            "timeline --from 2018-05 --to 2018-05 --country NG --format json",
                            "timeline --from 2018-05 --to 2018-05 --country NG --format csv",
                            "timeline --from 2018-05 --to 2018-05 --country NG --format ics",
                            "call --year 2019 -o FILE",
                            "list --from 2018-05 --to 2018-05 --place NG",
                            "site -o FILE",
                            "tables -o FILE",
                            "tables --audience internal -o FILE",
                            "archive --year 2018 -o FILE",
                            "archive --year 2018 --audience internal --sealed-history -o FILE"))
            .toList();

    private static final List<String> OTHERS = List.of(
            "coverage --year 2018",
            "picture --year 2018 --format html -o FILE",
            "report --year 2018 --pictures --format html",
            "report --year 2018 --pictures --format pdf -o FILE",
            "coverage --year 2018 --format html",
            "coverage --year 2018 --format json",
            "members --group PE/gt-pv --on 2018-12-01",
            "report --year 2018 --published 1",
            "why ng-canary --year 2018",
            "prove --year 2018 --published 1 -o FILE",
            "parties",
            "reports",
            "log",
            "verify");

    /** What tells nothing of what is on record, or is asked for by a test of its own. */
    private static final Set<String> NOT_ASKED = Set.of(
            "record", "suppose", "import", "export", "erase", "keys", "migrate", "head", "attachment", "rehearse");

    /** In each format that there is, for everybody and for the ministry itself; what may be no text goes into a file. */
    private static Stream<String> reports() {
        return EveryCommand.inEachFormat(List.of("report", "--year", "2018"))
                .map(words -> String.join(" ", words) + " -o FILE")
                .flatMap(report -> Stream.of(report, report + " --audience internal"));
    }

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path store;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void a_person_is_recorded() throws IOException {
        store = Example.copy(folder);
        Path contribution = Files.writeString(folder.resolve("contribution.jsonl"), CONTRIBUTION);
        assertThat(vp("record " + contribution)).isZero();
        Files.delete(contribution);
    }

    private int vp(String command) {
        said.getBuffer().setLength(0);
        int code = Vp.run(new PrintWriter(said), new PrintWriter(said), words(command));
        said.append(Legible.takenFrom(elsewhere.resolve("written")));
        return code;
    }

    private String[] words(String command) {
        return (command.replace("FILE", elsewhere.resolve("written").toString()) + " --store " + store).split(" ");
    }

    @Test
    void every_answer_shows_the_office_and_not_the_name_once_it_is_erased() {
        for (String answer : ANSWERS) {
            vp(answer);
            assertThat(said.toString()).as(answer).contains(NAME, OFFICE);
        }
        assertThat(
                        vp(
                                "erase --yes --by NL/legal-affairs --ground asked-for --authoriser head-of-division person/canary"))
                .isZero();
        for (String answer : ANSWERS) {
            vp(answer);
            assertThat(unfolded()).as(answer).contains("[erased]", OFFICE);
            assertNamesNobody(said.toString(), answer);
        }
        for (String answer : OTHERS) {
            assertThat(vp(answer)).as(answer).isZero();
            assertNamesNobody(said.toString(), answer);
        }
    }

    @Test
    void every_command_that_reads_a_store_is_asked_or_named() {
        Set<String> asked = Stream.concat(ANSWERS.stream(), OTHERS.stream())
                .map(answer -> answer.split(" ")[0])
                .collect(Collectors.toSet());

        assertThat(EveryCommand.with("--store").map(List::getFirst))
                .allMatch(command -> asked.contains(command) != NOT_ASKED.contains(command));
    }

    /** Marks of the formats before a sign do not make it another. */
    private String unfolded() {
        return said.toString().replace("\r\n ", "").replace("\\[", "[").replace("\\]", "]");
    }

    @Test
    void no_file_of_the_store_and_no_export_holds_the_name() throws IOException {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.upkeep().exportTo(folder.resolve("before.jsonl"));
            assertNoFileNamesAnybody(5);
            record.record(new ErasePerson(
                    Subject.parse("person/canary"),
                    Contribution.by("NL/legal-affairs").written("2023-02-01").on("letter of the person"),
                    "asked for",
                    "head of division"));
            record.upkeep().exportTo(folder.resolve("after.jsonl"));
            assertNoFileNamesAnybody(6);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
        assertNoFileNamesAnybody(5);
    }

    private void assertNoFileNamesAnybody(int files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> found = all.toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(files);
            for (Path file : found) {
                assertNamesNobody(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1),
                        file.getFileName().toString());
            }
        }
    }

    @Test
    void no_answer_and_no_file_holds_the_texts_of_an_erased_entry() throws IOException {
        for (String entry : List.of("ng-canary-plan", "ng-canary")) {
            assertThat(vp("erase --yes --by NL/legal-affairs --ground asked-for --authoriser head entry/" + entry))
                    .isZero();
        }

        for (String answer : Stream.concat(ANSWERS.stream(), OTHERS.stream()).toList()) {
            vp(answer);
            assertThat(said.toString()).as(answer).doesNotContain("opened a roundtable in Abuja", "second roundtable");
        }
        vp("export -o " + folder.resolve("after.jsonl"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("opened a roundtable in Abuja", "second roundtable", "file 9"));
        }
    }

    @Test
    void no_log_of_any_library_holds_the_name() throws Exception {
        store = folder.resolve("loud.db");
        Path contribution = Files.writeString(folder.resolve("contribution.jsonl"), CONTRIBUTION);
        Path again = Files.writeString(folder.resolve("again.jsonl"), AGAIN);
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), BAD);
        String logged = logged(List.of(
                "record " + contribution,
                "record " + again,
                "record " + bad,
                "erase --yes --by NL/legal-affairs --ground asked-for --authoriser head-of-division person/canary",
                "report --year 2018",
                "export -o " + folder.resolve("loud.jsonl"),
                "verify",
                "keys rotate --new-master " + folder.resolve("new.key")));

        assertThat(logged)
                .contains(
                        "TRACE org.sqlite",
                        "DEBUG org.axonframework",
                        "is registered already",
                        "[erased]",
                        "whole",
                        "all keys are wrapped");
        assertNamesNobody(logged, "the logs");
    }

    private String logged(List<String> commands) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dslf4j.provider=" + Loud.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                LoudVp.class.getName()));
        for (String command : commands) {
            line.addAll(List.of(words(command)));
            line.add("then");
        }
        line.removeLast();
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(log);
    }

    private static void assertNamesNobody(String text, String where) {
        for (String part : Set.of("Quetzalina", "Umbrafoss")) {
            assertThat(text.contains(part)).as("%s names the person", where).isFalse();
        }
    }
}
