package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vpshr.application.given.APublishedReport.PERU;
import static org.vpshr.application.given.APublishedReport.commands;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.restriction;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.rule.Finding;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.verdict.Verdict;
import org.vpshr.projections.verdict.Verdict.Kind;

/** Why a report prints an entry, or why not: what decides is what the report does, and taking it away turns the verdict. */
class WhyTest {
    @TempDir
    private Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void published() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.recordAll(APublishedReport.of(List.of(held("met", "They met in Lima.", ""))));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void said(String... lines) {
        record.recordAll(commands(Stream.of(lines)));
    }

    private static String told(String entry, String subject, String when, String more) {
        return "{'command':'dossier.StatePosition','subject':'" + subject + "','entry':{'id':'" + entry
                + "','text':'It was said.','when':" + when + more + "}}";
    }

    private Inquiry of(String government, int year) {
        return record.reports().of(government, year).at(AsOf.now());
    }

    private Verdict why(String entry, int year) {
        return of("NL", year).why(new EntryId(entry));
    }

    private static List<Kind> kinds(Verdict verdict) {
        return verdict.reasons().stream().map(Verdict.Reason::kind).toList();
    }

    private static boolean prints(Report report, Verdict verdict) {
        Verdict.Place place = verdict.place();
        return place != null
                && report.sections().stream()
                        .filter(section -> section.key().equals(place.section()))
                        .anyMatch(section -> section.items().stream()
                                .anyMatch(item -> item.entry().equals(verdict.entry())));
    }

    @Test
    @Tag("rule-152-holds")
    void what_is_printed_has_a_time_of_the_year_and_a_rule_of_the_template() {
        assertThat(kinds(why("met", 2018)))
                .containsExactly(
                        Kind.ON_RECORD,
                        Kind.TOLD_BY_THE_GOVERNMENT,
                        Kind.BELONGS_TO_THE_YEAR,
                        Kind.SELECTED_BY_A_RULE,
                        Kind.PRINTED);
        assertThat(why("met", 2018).place()).isEqualTo(new Verdict.Place("C.PE", "activities", false));
        assertThat(prints(of("NL", 2018).report(), why("met", 2018))).isTrue();
    }

    @Test
    void another_year_turns_it_and_so_does_another_government() {
        assertThat(why("met", 2017).deciding().kind()).isEqualTo(Kind.OUTSIDE_THE_YEAR);
        assertThat(of("GB", 2018).why(new EntryId("met")).deciding().kind()).isEqualTo(Kind.OF_ANOTHER_GOVERNMENT);
        assertThat(why("signed", 2019).deciding().kind()).isEqualTo(Kind.OF_ANOTHER_REPORT);
        assertThat(why("signed", 2018).printed()).isTrue();
    }

    @Test
    void what_was_withdrawn_is_left_out_and_was_printed_before() {
        said(withdrawalOf("met"));

        assertThat(why("met", 2018).deciding().kind()).isEqualTo(Kind.WITHDRAWN);
        assertThat(why("met", 2018).deciding().ground()).isNotNull();
        assertThat(record.reports()
                        .of("NL", 2018)
                        .at(AsOf.published(1))
                        .why(new EntryId("met"))
                        .printed())
                .isTrue();
    }

    @Test
    void a_published_version_could_not_rest_on_what_was_recorded_later() {
        said(held("later", "They met again.", ""));

        assertThat(why("later", 2018).printed()).isTrue();
        assertThat(record.reports()
                        .of("NL", 2018)
                        .at(AsOf.published(1))
                        .why(new EntryId("later"))
                        .deciding()
                        .kind())
                .isEqualTo(Kind.RECORDED_LATER);
    }

    @Test
    void a_country_of_which_nothing_but_standing_facts_is_told_has_no_section_until_more_is_told() {
        said(told("holds", "engagement/NL/KE", "'standing'", ""));
        assertThat(why("holds", 2019).deciding().kind()).isEqualTo(Kind.SECTION_LEFT_OUT);
        assertThat(of("NL", 2019).coverage().findings())
                .contains(new Finding(
                        EntryRule.BEARING_IS_PRINTED,
                        "holds bears on 2019 and is not printed: section C.KE is left out, since nothing but standing"
                                + " facts is told of the country"));

        said(told("happened", "engagement/NL/KE", "'2019-01-10'", ""));
        assertThat(why("holds", 2019).printed()).isTrue();
        assertThat(prints(of("NL", 2019).report(), why("holds", 2019))).isTrue();
    }

    @Test
    @Tag("rule-152-flags")
    void what_no_report_will_print_is_said_when_it_is_recorded() {
        Receipt receipt = record.recordAll(commands(Stream.of(
                "{'command':'register.RegisterOrganisation','subject':'organisation/centre','name':'Centre',"
                        + "'affiliation':'observer'}",
                told("unplaced", "organisation/centre", "'2018'", ""),
                told("placed", PERU, "'2018'", ""))));

        assertThat(receipt.findings().stream().filter(f -> f.rule() == EntryRule.BEARING_IS_PRINTED))
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).startsWith("unplaced is of organisation/centre"));
        assertThat(why("unplaced", 2018).deciding().kind()).isEqualTo(Kind.OF_THE_REGISTER);
    }

    @Test
    void a_placement_in_a_section_that_there_is_not_is_said_and_one_that_there_is_decides() {
        said(
                told("nowhere", PERU, "'2018'", ",'placement':{'section':'Z','reason':'a slip'}"),
                told("there", PERU, "'2018'", ",'placement':{'section':'C.0','reason':'it is of all'}"));

        assertThat(kinds(why("nowhere", 2018))).contains(Kind.PLACED_IN_NO_SECTION, Kind.SELECTED_BY_A_RULE);
        assertThat(why("nowhere", 2018).printed()).isTrue();
        assertThat(kinds(why("there", 2018))).contains(Kind.PLACED_BY_HAND).doesNotContain(Kind.SELECTED_BY_A_RULE);
        assertThat(prints(of("NL", 2018).report(), why("there", 2018))).isTrue();
    }

    @Test
    void why_something_was_placed_by_hand_is_for_the_ministry_alone() {
        said(told("there", PERU, "'2018'", ",'placement':{'section':'C.0','reason':'zqSecretqz'}"));

        assertThat(Markdown.of(why("there", 2018)) + Json.of(why("there", 2018)))
                .doesNotContain("zqSecretqz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "nothing-of-the-kind"})
    void of_what_one_may_not_see_is_answered_as_of_what_there_is_not(String entry) {
        said(restriction("met"));

        NothingToReport told = catchThrowableOfType(NothingToReport.class, () -> why(entry, 2018));
        assertThat(told)
                .hasMessage("there is no entry " + entry
                        + " that the audience may see; entries are named in vp list and in vp report --format json");
        assertThat(record.reports()
                        .of("NL", 2018)
                        .forAudience(Circle.INTERNAL)
                        .at(AsOf.now())
                        .why(new EntryId("met"))
                        .printed())
                .isTrue();
    }
}
