package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.commitment.CommitmentEvent.CommitmentAffirmed;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.time.When;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.report.Template.Thin;

/** What a template of the second form says of order, of headings and of what lies outside the year. */
class SetByTemplateTest {
    private static final Template FORM_2 = ATemplate.ofForm2(null, List.of(), null);
    private static final Thin THIN = new Thin(3, "F", ATemplate.text("Little is on record."));

    private static Report report(Template template, DomainEvent... events) {
        return history(events)
                .known(Long.MAX_VALUE, Circle.PUBLIC)
                .report(new AnnualReportId(NL, 2018, Edition.PUBLIC), template, Language.ENGLISH);
    }

    private static List<String> keys(Report report) {
        return report.sections().stream().map(Report.Section::key).toList();
    }

    @Test
    void a_section_in_which_nothing_stands_is_left_out() {
        assertThat(keys(report(FORM_2, held(PERU, "pe"))))
                .as("with the chapter that it stands in")
                .containsExactly("B", "C.PE");
        assertThat(report(FORM_2).sections()).isEmpty();
    }

    @Test
    void in_the_first_form_it_keeps_its_heading() {
        assertThat(keys(report(ATemplate.OF_2018, held(PERU, "pe")))).containsExactly("F", "A", "B", "C.0", "C.PE");
    }

    @Test
    void a_section_that_says_something_when_empty_stands_with_that() {
        Report report = report(ATemplate.ofForm2(ATemplate.text("No forum in {year}."), List.of(), null));

        assertThat(keys(report)).as("with the chapter that it stands in").containsExactly("B", "C.0");
        assertThat(Outline.of(report, "C.0")).singleElement().asString().contains("No forum in 2018.");
    }

    @Test
    void what_is_said_of_a_thin_year_is_of_drafts_alone() {
        Template template = ATemplate.ofForm2(null, List.of(), THIN);

        assertThat(keys(report(template))).containsExactly("F");
        assertThat(report(template.published()).sections()).isEmpty();
    }

    @Test
    void the_title_names_the_government_and_the_year() {
        assertThat(report(FORM_2).title()).containsExactly("Report of the Netherlands, 2018");
    }

    @Test
    void countries_that_are_not_listed_follow_by_name_whatever_its_case_and_marks() {
        Report report = report(FORM_2, held(GHANA, "gh"), held(MYANMAR, "mm"), held(PERU, "pe"));

        assertThat(keys(report)).containsExactly("B", "C.PE", "C.MM", "C.GH");
        assertThat(report.sections())
                .extracting(Report.Section::title)
                .containsExactly("Policies", "Peru", "Émeraude", "Zeta");
    }

    @Test
    void entries_stand_by_their_days_then_links_then_names_in_whatever_order_they_were_recorded() {
        DomainEvent[] events = {
            held(PERU, anEntry("c-late").on("2018-09-03")),
            held(PERU, anEntry("b-long").on("2018-03-01/2018-06-01")),
            held(PERU, anEntry("z-short").on("2018-03-01")),
            held(PERU, anEntry("a-after").on("2018-05-01").linked("follows:y-before")),
            held(PERU, anEntry("y-before").on("2018-05-01")),
            held(PERU, anEntry("b-same-day").on("2018-05-01")),
            held(PERU, anEntry("a-undated").at(When.undated()))
        };
        List<String> ordered = List.of("z-short", "b-long", "b-same-day", "y-before", "a-after", "c-late", "a-undated");

        for (long seed = 0; seed < 20; seed++) {
            List<DomainEvent> shuffled = Arrays.asList(events.clone());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Outline.of(report(FORM_2, shuffled.toArray(DomainEvent[]::new)), "C.PE"))
                    .containsExactlyElementsOf(ordered);
        }
    }

    @Test
    void what_links_to_each_other_in_a_circle_stands_by_name() {
        Report report = report(
                FORM_2,
                held(PERU, anEntry("b").on("2018-05-01").linked("follows:a")),
                held(PERU, anEntry("a").on("2018-05-01").linked("follows:b")));

        assertThat(Outline.of(report, "C.PE")).containsExactly("a", "b");
    }

    @Test
    void what_an_editor_lists_stands_first_and_in_that_order() {
        Template listed = ATemplate.ofForm2(null, List.of(new EntryId("third"), new EntryId("second")), null);
        Report report = report(
                listed,
                held(PERU, anEntry("first").on("2018-01")),
                held(PERU, anEntry("second").on("2018-02")),
                held(PERU, anEntry("third").on("2018-03")));

        assertThat(Outline.of(report, "C.PE")).containsExactly("third", "second", "first");
    }

    @Test
    void a_section_that_takes_in_what_lies_after_the_year_labels_it_and_others_do_not_print_it() {
        Report report = report(
                FORM_2,
                new CommitmentAffirmed(
                        COMMITMENT,
                        anEntry("since")
                                .on("2019-02")
                                .written("2019-03-01", 2018)
                                .build()),
                new CommitmentAffirmed(
                        COMMITMENT,
                        anEntry("before").on("2017").written("2019-03-01", 2018).build()),
                held(PERU, anEntry("elsewhere").on("2019-02").written("2019-03-01", 2018)));

        assertThat(Outline.of(report, "A")).containsExactly("before", "Afterwards: since");
        assertThat(keys(report)).containsExactly("A");
    }

    @Test
    void what_lies_after_the_year_and_was_written_for_another_is_not_printed() {
        Report report = report(
                FORM_2,
                new CommitmentAffirmed(
                        COMMITMENT,
                        anEntry("since")
                                .on("2019-02")
                                .written("2019-03-01", 2019)
                                .build()));

        assertThat(report.sections()).isEmpty();
    }
}
