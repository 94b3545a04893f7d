package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Template;

/** A template that changes gets a new version beside the old one, and what was published goes on to be printed by its own. */
class TemplateVersionsTest {
    private static final String REST = "O";

    /** No rule of the first versions places it. */
    private static final String HOST =
            "{'command':'workinggroup.NameHost','subject':'workinggroup/PE/gt','organisation':'org:centre',"
                    + "'entry':{'id':'host','text':'The centre hosts the group.','when':'2018','where':['PE']}}";

    private static final String POSITION = "{'command':'dossier.StatePosition','subject':'" + APublishedReport.REPORT
            + "','entry':{'id':'position','text':'The report was welcomed.','when':'2018'}}";

    private static final List<String> LINES = List.of(
            "{'command':'register.RegisterOrganisation','subject':'organisation/centre','name':'Centre','affiliation':'observer'}",
            "{'command':'workinggroup.NoteGroup','subject':'workinggroup/PE/gt','entry':{'id':'group',"
                    + "'text':'There is a group.','when':'2018','where':['PE']}}",
            HOST,
            POSITION);

    private static final Seal SEAL = new Seal(1, "ab".repeat(32), "cd".repeat(32), null);
    private static final Templates FIRST = only(1);

    @TempDir
    private Path directory;

    private static Templates only(int version) {
        return Templates.of(Templates.supplied().all().stream()
                .filter(template -> template.version() == version)
                .toList());
    }

    private VoluntaryPrinciples open(Templates by) {
        return VoluntaryPrinciples.open(
                Options.of(directory.resolve("record.db")).withTemplates(by));
    }

    private void publishedBy(Templates templates) {
        try (VoluntaryPrinciples record = open(templates)) {
            record.recordAll(APublishedReport.of(LINES));
        }
    }

    private static Stream<String> sections(Report report) {
        return report.sections().stream().map(Report.Section::key);
    }

    private static boolean prints(Report report, String entry) {
        return report.items().stream().anyMatch(item -> item.entry().equals(new EntryId(entry)));
    }

    @Test
    void what_was_published_by_an_older_version_is_printed_by_that() {
        publishedBy(FIRST);

        try (VoluntaryPrinciples record = open(Templates.supplied())) {
            Reports.Request request = record.reports().of("NL", 2018);
            assertThat(request.publication(1).imprint().template()).isEqualTo("nl-2018");
            assertThat(request.publication(1).isOf(request.asPublished(1))).isTrue();
            assertThat(sections(request.asPublished(1))).doesNotContain(REST);
            assertThat(record.upkeep().verify().firstProblem()).isEmpty();
        }
    }

    /** Else a comparison with what was published would tell of the template, and of nothing that anyone recorded. */
    @Test
    void a_report_that_was_published_keeps_to_the_version_that_it_was_published_by() {
        publishedBy(FIRST);

        try (VoluntaryPrinciples record = open(Templates.supplied())) {
            Reports.Request request = record.reports().of("NL", 2018);
            assertThat(request.now().sections())
                    .isEqualTo(request.asPublished(1).sections());
            assertThat(record.reports()
                            .of("NL", 2018)
                            .edition(Subject.Edition.PLENARY)
                            .now()
                            .items())
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_published_today_is_published_by_the_newest_version_and_prints_what_no_rule_places() {
        publishedBy(Templates.supplied());

        try (VoluntaryPrinciples record = open(Templates.supplied())) {
            Reports.Request request = record.reports().of("NL", 2018);
            assertThat(request.publication(1).imprint().template()).isEqualTo("nl-2018.3");
            assertThat(sections(request.asPublished(1))).endsWith("C.PE", REST);
            assertThat(prints(request.asPublished(1), "host")).isTrue();
            assertThat(prints(request.asPublished(1), "position")).isTrue();
        }
    }

    @Test
    void another_year_has_the_newest_version() {
        publishedBy(FIRST);

        try (VoluntaryPrinciples record = open(Templates.supplied())) {
            Inquiry later = record.reports().of("NL", 2019).at(AsOf.now());
            assertThat(later.imprint("00", SEAL).template()).isEqualTo("nl-2018.3");
            assertThat(sections(later.report())).as("who holds an office").endsWith(REST);
        }
    }

    @Test
    void a_section_for_the_rest_is_printed_only_where_there_is_a_rest() {
        try (VoluntaryPrinciples record = open(Templates.supplied())) {
            record.recordAll(APublishedReport.commands(LINES.subList(0, 2).stream()));
            assertThat(sections(record.reports().of("NL", 2018).now()))
                    .contains("C.PE")
                    .doesNotContain(REST);
        }
    }

    @Test
    void a_version_of_which_the_template_is_not_on_hand_is_not_printed_by_another() {
        publishedBy(FIRST);

        try (VoluntaryPrinciples record = open(only(2))) {
            Reports.Request request = record.reports().of("NL", 2018);
            assertThatThrownBy(() -> request.asPublished(1))
                    .isInstanceOf(NothingToReport.class)
                    .hasMessageContaining("nl-2018, which is not on hand");
        }
    }

    /** Those for any government were born with a place for the rest. */
    private static Stream<Template> second() {
        return only(2).all().stream().filter(template -> template.government() != null);
    }

    private static Stream<Template> general() {
        return only(2).all().stream().filter(template -> template.government() == null);
    }

    @ParameterizedTest
    @MethodSource("general")
    void the_second_general_version_adds_groups_and_keeps_the_sections(Template second) {
        Template older = Templates.supplied().named(second.key()).orElseThrow();

        assertThat(second.sections())
                .extracting(Template.Part::key)
                .isEqualTo(older.sections().stream().map(Template.Part::key).toList());
        assertThat(second.sections().stream().flatMap(part -> part.groups().stream()))
                .extracting(Template.Group::name)
                .containsAll(older.sections().stream()
                        .flatMap(part -> part.groups().stream())
                        .map(Template.Group::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("second")
    void the_second_version_changes_nothing_but_the_place_for_the_rest(Template second) {
        Templates supplied = Templates.supplied();
        Template older = supplied.named(second.key()).orElseThrow();

        assertThat(second.sections().getLast().key()).isEqualTo(REST);
        assertThat(second.sections().subList(0, older.sections().size()).stream()
                        .map(part -> new Template.Part(
                                part.key(),
                                part.title(),
                                part.level(),
                                part.afterYear(),
                                part.whenEmpty(),
                                part.labels(),
                                part.groups().stream()
                                        .filter(group -> !group.select().equals(List.of("*")))
                                        .toList())))
                .isEqualTo(older.sections());
    }
}
