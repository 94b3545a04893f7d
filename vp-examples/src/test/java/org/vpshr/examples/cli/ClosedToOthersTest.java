package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Rewritten;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Html;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.EngagementId;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.report.ReportCommand.IssueErratum;
import org.vpshr.domain.report.ReportCommand.IssueSupplement;
import org.vpshr.domain.report.ReportCommand.WithdrawReport;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.page.RecordPages;
import org.vpshr.page.RecordSite;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;

/**
 * The history of the Netherlands with every second entry internal, a sign of its own in each of its texts, and one in each
 * text that is internal whoever may see the rest: no call that answers, in no format, tells any of them to others.
 */
@Tag("long")
class ClosedToOthersTest {
    private static final String SIGN = "zq\\d+qz";
    private static final LocalDate REVIEW = LocalDate.of(2040, 1, 1);

    @TempDir
    private static Path folder;

    private static final List<String> HIDDEN = new ArrayList<>();
    private static int planted;
    private static int entries;
    private static int refused;
    private static String proof = "";

    @BeforeAll
    static void every_second_entry_is_internal() {
        ExampleHistory netherlands = ExampleHistory.of("netherlands");
        Instant[] now = {Instant.EPOCH};
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(store()).withClock(() -> now[0]))) {
            for (String file : netherlands.files()) {
                now[0] = LocalDate.parse(file.substring(0, 10))
                        .atTime(LocalTime.NOON)
                        .toInstant(ZoneOffset.UTC);
                try (ContributionFile written = ContributionFile.read(new NamedResource(file, () -> open(file)))) {
                    written.forEach(command -> record(record, planted(command)));
                }
            }
            now[0] = Instant.parse("2024-06-02T12:00:00Z");
            proof = Html.of(record.evidence().proveReport(record.reports().of("NL", 2018), 1));
            errata(record, 2018);
        }
    }

    /** Errata on what a report prints, of which all is hidden afterwards, in each of the ways; and what befell the report. */
    private static void errata(VoluntaryPrinciples record, int year) {
        Reports.Request report = record.reports().of("NL", year);
        Entries known = report.forAudience(Circle.INTERNAL).at(AsOf.now()).entries();
        report.asPublished(1).items().stream()
                .filter(item -> !item.text().isBlank() && !item.entry().value().equals("ng-visit"))
                .filter(item -> known.find(item.entry()).orElseThrow().subject() instanceof EngagementId)
                .limit(ERRATA)
                .forEach(item -> {
                    EntryHistory entry = known.find(item.entry()).orElseThrow();
                    Printed printed = new Printed(entry.subject(), entry.entry());
                    record.record(printed.erratum(report.id(), item.text()));
                    printed.hidden(errata++ % 4).forEach(record::record);
                });
        record.record(new IssueSupplement(report.id(), LATER, 1, "Added.", signed("left out"), signed("the head")));
        record.record(new WithdrawReport(report.id(), LATER, 1, signed("a slip"), signed("the head")));
    }

    private static final int ERRATA = 12;
    private static final Contribution LATER =
            Contribution.by("NL/legal").written("2024-06-01").on("a letter");
    private static int errata;

    /** An entry that was printed, and what becomes of it. */
    private record Printed(Subject subject, Entry entry) {
        Command erratum(Subject.AnnualReportId report, String text) {
            return new IssueErratum(
                    report,
                    LATER,
                    1,
                    entry.id(),
                    text,
                    signed("read"),
                    signed("a slip"),
                    signed("head"),
                    signed("p. 3"));
        }

        /** Restricted; shown again from another version on; taken back before; erased. */
        List<Command> hidden(int way) {
            EntryId id = entry.id();
            if (way != 1) {
                HIDDEN.add(id.value());
            }
            Command restricted = new RestrictEntry(
                    subject, LATER, id, new Audience.Limited(Circle.INTERNAL, signed("an informant"), REVIEW));
            return switch (way) {
                case 0 -> List.of(restricted);
                case 1 ->
                    List.of(
                            restricted,
                            new CorrectEntry(
                                    subject, LATER, entry.says("en", "It was so."), signed("a slip"), signed("head")),
                            new ReleaseEntry(subject, LATER, id, signed("reviewed"), signed("head")));
                case 2 ->
                    List.of(new WithdrawEntry(subject, LATER, id, signed("mistaken"), signed("head")), restricted);
                default -> List.of(new EraseEntry(subject, LATER, id, signed("asked for"), signed("head")));
            };
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ExampleHistory.class.getResourceAsStream("/netherlands/" + file));
    }

    private static Path store() {
        return folder.resolve("record.db");
    }

    /** What is about an entry that is hidden here may be refused; then it is not on record, and nothing of it is told. */
    private static void record(VoluntaryPrinciples record, Command command) {
        try {
            record.record(command);
        } catch (Failure e) {
            refused++;
        }
    }

    private static Command planted(Command command) {
        Rewritten.Rewriting rewriting = (value, component) -> switch (value) {
            case PersonName name -> name; // told wherever the person is
            case Entry entry -> entries++ % 2 == 1 ? hidden(entry) : null;
            case String text when component.isAnnotationPresent(Internal.class) -> signed(text);
            default -> null;
        };
        return (Command) Rewritten.of((Record) command, rewriting);
    }

    private static Entry hidden(Entry entry) {
        HIDDEN.add(entry.id().value());
        return Rewritten.of(entry, (value, component) -> switch (value) {
            case Audience audience -> new Audience.Limited(Circle.INTERNAL, signed("an informant"), REVIEW);
            case String text when !component.isAnnotationPresent(Label.class) -> signed(text);
            default -> null;
        });
    }

    private static String signed(String text) {
        planted++;
        return text + " zq" + planted + "qz";
    }

    static Stream<List<String>> answers() {
        return EveryCommand.with("--audience").flatMap(EveryCommand::inEachFormat);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nobody_else_is_told(List<String> answer) {
        for (Circle audience : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThat(signs(answer, audience)).isEmpty();
        }
    }

    /** Where a call does not say of whose ministry it is, it is of this one. */
    static Stream<List<String>> ofAGovernment() {
        return EveryCommand.with("--government")
                .filter(answer -> EveryCommand.with("--audience").anyMatch(answer::equals))
                .flatMap(EveryCommand::inEachFormat);
    }

    @ParameterizedTest
    @MethodSource("ofAGovernment")
    void nor_is_the_ministry_of_another_government(List<String> answer) {
        List<String> asked = new ArrayList<>(answer);
        asked.addAll(List.of("--government", "US"));

        assertThat(signs(asked, Circle.INTERNAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL PUBLIC", "NL PLENARY", "US INTERNAL"})
    void nor_does_a_page_tell_it_or_lead_to_it(String eyes) {
        Viewer viewer = new Viewer(new Country(eyes.substring(0, 2)), Circle.valueOf(eyes.substring(3)));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store())) {
            RecordPages pages = RecordPages.of(record, viewer);
            // what is narrowed twice is part of what is narrowed once, and that of a page that is asked for whole
            List<String> asked = EveryLink.of(
                    pages,
                    page -> !page.contains("@event:")
                            && !page.contains("/entry/")
                            && !page.matches(".*[?&]only=.*&(place|section)=.*")
                            && !page.matches("/compare/.*/[A-Z]{2}/[0-9]{4}@.*[?&](place|section)=.*"));
            assertThat(asked).anyMatch(page -> page.contains("?place=")).anyMatch(page -> page.contains("?section="));
            assertThat(asked)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(page -> assertThat(signs(EveryLink.text(pages, page)))
                            .as(page)
                            .isEmpty());
        }
    }

    @Test
    void nor_does_a_file_of_the_site() throws IOException {
        Path site = folder.resolve("site");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store())) {
            RecordSite.write(record, new Country("NL"), site);
        }
        try (Stream<Path> files = Files.list(site)) {
            // typefaces are the same in every site, and no texts
            assertThat(files.filter(file -> !file.toString().endsWith(".woff2")))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(signs(file.getFileName() + Files.readString(file)))
                            .as(file.getFileName().toString())
                            .isEmpty());
        }
    }

    @Test
    void a_page_of_the_ministry_tells_it() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store())) {
            RecordPages pages = RecordPages.of(record, new Viewer(new Country("NL"), Circle.INTERNAL));
            assertThat(signs(EveryLink.text(pages, "/NL/2018"))).hasSizeGreaterThan(50);
        }
    }

    @Test
    void nor_does_a_file_of_an_archive_of_what_was_published_anew() throws IOException {
        Path copy = folder.resolve("reissued");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> folder.relativize(each).toString().startsWith("record.db"))
                    .toList()) {
                Files.createDirectories(copy);
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        }
        Path reissue = Files.writeString(folder.resolve("reissue.jsonl"), """
                {"contribution":{"by":"NL/legal","written":"2024-06-01","evidence":"a letter","audience":"public"}}
                {"command":"report.ReissueReport","subject":"report/NL/2018/public","on":"2024-06-01","reason":"mended","authoriser":"head"}
                """);
        archived(copy, "record", reissue.toString());

        for (Circle others : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThat(signs(archived(copy, "archive", "--year", "2018", "--audience", others.name())))
                    .as(others.name())
                    .isEmpty();
        }
        assertThat(signs(archived(copy, "archive", "--year", "2018", "--audience", "internal")))
                .hasSizeGreaterThan(50);
    }

    /** What a call writes, which has to be done. */
    private static String archived(Path copy, String... call) {
        Path written = folder.resolve("archived");
        List<String> words = new ArrayList<>(List.of(call));
        words.addAll(List.of("--store", copy.resolve("record.db").toString()));
        words.addAll(EveryCommand.into(written, words));
        StringWriter said = new StringWriter();
        int code = Vp.run(new PrintWriter(said), new PrintWriter(said), words.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        return Legible.takenFrom(written);
    }

    private static Set<String> signs(String text) {
        return HIDDEN_SIGNS
                .get()
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Supplier<Pattern> HIDDEN_SIGNS =
            () -> Pattern.compile(SIGN + "|(?<![-\\w])(" + String.join("|", HIDDEN) + ")(?![-\\w])");

    @Test
    void whoever_asks_after_an_entry_that_is_hidden_is_told_what_he_is_told_of_one_that_is_not_there() {
        for (String asked : List.of("trace ENTRY", "prove --year 2018 ENTRY --published 1")) {
            String nobody = told(words(asked, "not-there"), Circle.PUBLIC);
            assertThat(HIDDEN)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(entry -> assertThat(told(words(asked, entry), Circle.PUBLIC))
                            .isEqualTo(nobody.replace("not-there", entry)));
        }
    }

    @Test
    void a_call_that_lets_everything_pass_is_found_out() {
        // of files it has none; what is told of these, AttachmentsTest asks
        // nor is there a file here that could be supposed; and why tells no text: WhyTest asks it of what is hidden
        // nor does a version answer here that is rehearsed: RehearsalTest asks for whom it is compared
        // nor is a version archived that is bound later: a file of an archive is asked for below
        // nor does a drawing tell a text or name an entry, nor do counts: PicturesTest asks them of what is hidden
        assertThat(answers()
                        .filter(answer -> !answer.contains("picture")
                                || Stream.of("svg", "years").noneMatch(answer::contains))
                        .filter(answer -> Stream.of("attachment", "suppose", "why", "rehearse", "archive")
                                .noneMatch(answer::contains)))
                .allSatisfy(answer -> assertThat(signs(answer, Circle.INTERNAL)).isNotEmpty());
    }

    /** As it was handed out before anything of it was hidden. */
    @Test
    void a_report_that_proves_itself_tells_nobody_what_was_hidden_already() {
        assertThat(proof).contains("cd-project");
        assertThat(Pattern.compile(SIGN).matcher(proof).results()).isEmpty();
    }

    @Test
    void a_report_of_which_something_was_hidden_since_does_not_prove_itself_and_says_no_more() {
        assertThat(told(List.of("prove", "--year", "2018", "--published", "1"), Circle.PUBLIC))
                .isEqualTo(told(List.of("prove", "--year", "2018", "--published", "1"), Circle.INTERNAL))
                .contains("Not as published: a restriction or an erasure that was recorded later binds this version.")
                .doesNotContain("proof.data");
    }

    @Test
    void most_of_the_history_is_on_record() {
        assertThat(refused).isLessThan(entries / 10);
        assertThat(errata).isEqualTo(ERRATA);
    }

    private static List<String> words(String asked, String entry) {
        return List.of(asked.replace("ENTRY", entry).split(" "));
    }

    /** The signs that it tells, and the hidden entries that it names without having been asked for them. */
    private static Set<String> signs(List<String> answer, Circle audience) {
        Set<String> signs = signs(told(answer, audience));
        answer.forEach(signs::remove);
        return signs;
    }

    /** All that comes out of the call, by whichever way: what it writes and what it says. */
    private static String told(List<String> answer, Circle audience) {
        Path written = folder.resolve("written");
        List<String> words = new ArrayList<>(answer);
        words.addAll(List.of("--audience", audience.name().toLowerCase(Locale.ROOT)));
        words.addAll(List.of("--store", store().toString()));
        words.addAll(
                answer.contains("--format") ? List.of("-o", written.toString()) : EveryCommand.into(written, answer));
        StringWriter said = new StringWriter();
        Vp.run(new PrintWriter(said), new PrintWriter(said), words.toArray(String[]::new));
        return Legible.takenFrom(written) + said;
    }
}
