package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.APublishedReport.command;
import static org.vpshr.application.given.APublishedReport.commands;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erasure;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.reissue;
import static org.vpshr.application.given.APublishedReport.release;
import static org.vpshr.application.given.APublishedReport.restriction;
import static org.vpshr.application.given.APublishedReport.supplement;
import static org.vpshr.application.given.APublishedReport.withdrawal;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.ProvJson;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.report.SaidLater;
import org.vpshr.projections.report.SaidLater.Kind;

/** What is said of a published version after it was published stands on every printing of it, for whom it is. */
class SaidLaterTest {
    private static final String SIGN = "zqSecretqz";

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void published() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.recordAll(APublishedReport.of(List.of(
                held("met", "They met in Lima.", ""),
                held("spoke", "They spoke of guards.", ""),
                "{'command':'engagement.HoldEvent','subject':'" + APublishedReport.PERU
                        + "','kind':'roundtable','entry':{'id':'in-two-languages',"
                        + "'text':{'en':'They went on.','nl':'Zij gingen verder.'},'when':'2018-05'}}",
                held("hidden", "Nobody is to know.", ",'audience':" + INTERNAL))));
    }

    private static final String INTERNAL = "{'circle':'internal','ground':'an informant','review':'2040-01-01'}";

    @AfterEach
    void close() {
        record.close();
    }

    private void said(String... lines) {
        record.recordAll(commands(Stream.of(lines)));
    }

    private Reports.Request request() {
        return record.reports().of("NL", 2018);
    }

    private Inquiry printed() {
        return request().at(AsOf.published(1));
    }

    private List<String> inEveryFormat(Inquiry inquiry) {
        return List.of(Markdown.of(inquiry), Html.of(inquiry), Json.of(inquiry));
    }

    private static List<String> inEveryFormat(Comparison comparison) {
        return List.of(Markdown.of(comparison), Html.of(comparison), Json.of(comparison));
    }

    @Test
    @Tag("rule-34-holds")
    void each_printing_says_it_in_every_format_and_is_else_as_it_was() {
        String before = Json.of(printed().report());
        said(erratum("met", "in Lima", "in Cusco"), supplement("The mines took part."), withdrawal(), reissue());

        assertThat(inEveryFormat(printed()))
                .allSatisfy(text -> assertThat(text)
                        .contains("in Cusco", "The mines took part.", "withdrawn", "met")
                        .containsAnyOf("replaced by version 2", "\"by\" : 2")
                        .doesNotContain("a grave slip")
                        .doesNotContain("Not as published"));
        assertThat(printed().saidLater())
                .extracting(SaidLater::kind)
                .containsExactly(Kind.ERRATUM, Kind.SUPPLEMENT, Kind.WITHDRAWN, Kind.REPLACED);
        assertThat(printed().seal()).isPresent();
        assertThat(Json.of(printed().report())).isEqualTo(before);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    private List<String> inEveryFormat(EntryTrace life) {
        return List.of(Markdown.of(life), Json.of(life), ProvJson.of(life));
    }

    private EntryTrace traced(String entry, Circle audience) {
        return record.reports()
                .trace(new EntryId(entry), Long.MAX_VALUE, new Country("NL"), audience)
                .orElseThrow();
    }

    @Test
    @Tag("rule-34-holds")
    void what_names_the_version_and_prints_it_not_bears_the_mark_in_every_format() {
        said(erratum("met", "in Lima", "in Cusco"), supplement("The mines took part."), withdrawal());
        Inquiry now = request().at(AsOf.now());

        assertThat(Stream.of(
                                inEveryFormat(printed().comparedWith(now)),
                                inEveryFormat(now.comparedWith(printed())),
                                inEveryFormat(traced("met", Circle.PUBLIC)),
                                inEveryFormat(printed().item(new EntryId("met")).orElseThrow()))
                        .flatMap(List::stream))
                .hasSize(12)
                .allSatisfy(text ->
                        assertThat(text.toLowerCase(Locale.ROOT)).contains("erratum", "supplement", "withdrawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    @Tag("rule-34-holds")
    void each_printing_says_it_in_every_language(String language) {
        said(erratum("met", "in Lima", "in Cusco"), supplement("The mines took part."), withdrawal());

        assertThat(inEveryFormat(request().inLanguage(new Language(language)).at(AsOf.published(1))))
                .allSatisfy(text -> assertThat(text).contains("in Cusco", "The mines took part.", "withdrawn"));
    }

    @Test
    void of_what_nothing_was_said_no_mark_is_borne() {
        assertThat(inEveryFormat(printed().comparedWith(request().at(AsOf.now()))))
                .noneMatch(text -> text.contains("after it was published") || text.contains("saidLater"));
        assertThat(inEveryFormat(traced("met", Circle.PUBLIC)))
                .noneMatch(text -> text.contains("since:") || text.contains("saidLater"));
    }

    @Test
    void a_trace_tells_the_ministry_why_an_entry_was_amended_and_nobody_else() {
        said(
                correction("met", "They met in Cusco."),
                "{'command':'dossier.AmendEntry','subject':'" + APublishedReport.PERU
                        + "','entry':'met','change':{'where':['PE']},'reason':'a place was left out','authoriser':'the"
                        + " desk officer'}",
                withdrawalOf("met"));
        String[] why = {"a grave slip", "head of division", "a place was left out", "the desk officer"};

        assertThat(inEveryFormat(traced("met", Circle.INTERNAL)))
                .allSatisfy(text -> assertThat(text).contains(why));
        for (Circle others : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThat(inEveryFormat(traced("met", others)))
                    .allSatisfy(text -> assertThat(text).doesNotContain(why));
        }
    }

    @Test
    void the_ministry_is_told_why() {
        said(withdrawal());

        Inquiry ours = request().forAudience(Circle.INTERNAL).at(AsOf.published(1));
        assertThat(inEveryFormat(ours)).allMatch(text -> text.contains("a grave slip, by head of division"));
    }

    @Test
    void the_report_as_known_now_tells_it_of_the_version_that_stands() {
        said(erratum("met", "in Lima", "in Cusco"), withdrawal());
        assertThat(request().at(AsOf.now()).saidLater())
                .extracting(SaidLater::kind)
                .containsExactly(Kind.ERRATUM, Kind.WITHDRAWN);

        said(reissue());
        assertThat(request().at(AsOf.now()).saidLater()).isEmpty();
        assertThat(request().at(AsOf.published(2)).saidLater()).isEmpty();
    }

    @Test
    void as_of_a_position_before_it_nothing_of_it_is_known() {
        long before = record.head().position();
        said(withdrawal());

        assertThat(request().at(new AsOf.Position(before)).saidLater()).isEmpty();
    }

    @Test
    void of_what_nothing_was_said_nothing_is_printed() {
        assertThat(inEveryFormat(printed()))
                .noneMatch(text -> text.contains("after it was published") || text.contains("saidLater"));
    }

    static Stream<List<String>> waysToHideWhatWasPrinted() {
        return Stream.of(
                List.of(restriction("met")),
                List.of(restriction("met"), correction("met", "They met."), release("met")),
                List.of(withdrawalOf("met"), restriction("met")),
                List.of(erasure("met")));
    }

    @ParameterizedTest
    @MethodSource("waysToHideWhatWasPrinted")
    void an_erratum_on_what_is_hidden_is_told_to_nobody_who_may_not_see_that(List<String> hidden) {
        said(erratum("met", "They met in Lima.", SIGN));
        assertThat(told(Circle.PUBLIC)).allMatch(text -> text.contains(SIGN));

        said(hidden.toArray(String[]::new));

        for (Circle audience : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            assertThat(told(audience))
                    .noneMatch(
                            text -> text.contains(SIGN) || text.contains("in Lima") || text.contains("ErratumIssued"));
        }
    }

    /** All that tells of errata: comparisons and printings. */
    private List<String> told(Circle audience) {
        Reports.Request request = request().forAudience(audience);
        return Stream.of(
                        inEveryFormat(request.at(AsOf.published(1)).comparedWith(request.at(AsOf.now()))),
                        inEveryFormat(request.at(AsOf.published(1))),
                        inEveryFormat(request.at(AsOf.now())))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-there", "hidden", "office"})
    @Tag("rule-35-refuses")
    void an_erratum_on_what_the_version_does_not_print_is_refused_in_the_same_words(String entry) {
        assertThatThrownBy(() -> said(erratum(entry, "Nobody is to know.", "Nobody knows.")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("version 1 prints no such old text in " + entry)
                .hasMessageNotContaining("Nobody");
    }

    @Test
    @Tag("rule-35-refuses")
    void an_erratum_quotes_what_was_printed() {
        assertThatThrownBy(() -> said(erratum("met", "They met in Quito.", "They met in Cusco.")))
                .isInstanceOf(RuleViolation.class);
        said(erratum("met", "They  met\\nin Lima.", "They met in Cusco."));
        said(erratum("signed", "{min}", "Minister {min}"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Circle.class,
            names = {"PUBLIC", "INTERNAL"})
    void an_entry_is_erased_though_an_erratum_names_it(Circle audience) {
        said(erratum("met", "They met in Lima.", SIGN));

        EntryId met = new EntryId("met");
        Subject subject = record.upkeep().subjectOf(met).orElseThrow();
        assertThat(subject).hasToString(APublishedReport.PERU);
        record.record(
                new EraseEntry(subject, command(withdrawal()).contribution(), met, "asked for", "head of division"));

        assertThat(told(audience)).noneMatch(text -> text.contains(SIGN) || text.contains("in Lima"));
        assertThat(record.history().toList().toString()).doesNotContain(SIGN);
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_taken_back_is_still_hidden() {
        said(withdrawalOf("met"));
        assertThat(trace(Circle.PUBLIC)).contains("They met in Lima.");

        said(restriction("met"));

        assertThat(trace(Circle.PUBLIC)).isEmpty();
        assertThat(trace(Circle.PLENARY)).isEmpty();
        assertThat(trace(Circle.INTERNAL)).contains("They met in Lima.");
    }

    private String trace(Circle audience) {
        return request()
                .forAudience(audience)
                .at(AsOf.now())
                .trace(new EntryId("met"))
                .map(Object::toString)
                .orElse("");
    }
}
