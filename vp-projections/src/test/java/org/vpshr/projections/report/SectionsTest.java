package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.picture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.commitment.CommitmentEvent.ChairHandedOver;
import org.vpshr.domain.commitment.CommitmentEvent.CommitmentAffirmed;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.commitment.CommitmentEvent.PolicyDescribed;
import org.vpshr.domain.dossier.DossierEvent.ChallengeNamed;
import org.vpshr.domain.dossier.DossierEvent.LessonDrawn;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.engagement.EngagementEvent.ContextDescribed;
import org.vpshr.domain.engagement.EngagementEvent.OutreachMade;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent.ForewordWritten;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupNoted;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupSupported;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.report.Report.Box;

class SectionsTest {

    @Test
    void the_title_bears_the_year() {
        assertThat(history().report(2017).title()).containsExactly("Annual Report 2017");
    }

    @Test
    void countries_stand_in_the_order_of_the_template_and_the_others_follow_by_code() {
        Report report = history(held(MYANMAR, "mm"), held(GHANA, "gh"), held(NIGERIA, "ng"), held(PERU, "pe"))
                .report();

        assertThat(Outline.sections(report)).containsExactly("C.PE", "C.NG", "C.GH", "C.MM");
    }

    @Test
    void a_country_bears_its_name_or_its_code_as_heading() {
        Report report = history(held(GHANA, "gh"), held(PERU, "pe")).report();

        assertThat(report.sections())
                .filteredOn(section -> section.key().matches("C\\.[A-Z]+"))
                .extracting(Report.Section::title)
                .containsExactly("Peru", "GH");
    }

    @Test
    void a_country_of_which_nothing_but_standing_facts_is_told_has_no_section() {
        Report report = history(new ContextDescribed(
                        PERU, anEntry("context").at(When.standing()).build()))
                .report();

        assertThat(Outline.of(report, "C.PE")).isEmpty();
    }

    @Test
    @Tag("rule-48-holds")
    void an_event_abroad_stands_in_the_section_of_the_country_that_it_was_for() {
        Report report = history(
                        held(PERU, anEntry("panel-in-geneva").on("2018-11").in("CH:Geneva")))
                .report();

        assertThat(Outline.sections(report)).containsExactly("C.PE");
    }

    @Test
    @Tag("rule-12-holds")
    void outreach_and_a_group_in_a_country_that_is_no_member_are_told_in_its_section() {
        Report report = history(
                        new OutreachMade(MYANMAR, on("outreach", "2018-02")),
                        new GroupSupported(GROUP_OF_MYANMAR, on("group", "2018-03")))
                .report();

        assertThat(Outline.of(report, "C.MM")).containsExactly("outreach", "group");
    }

    @Test
    void forums_stand_in_their_own_section() {
        assertThat(Outline.of(history(held(FORUM, "igf-panel")).report(), "C.0"))
                .containsExactly("igf-panel");
    }

    @Test
    void what_another_government_wrote_of_a_shared_group_is_not_told() {
        Report report = history(new GroupNoted(
                        GROUP_OF_PERU, anEntry("noted").by("CA/embassy-lima").build()))
                .report();

        assertThat(report.items()).isEmpty();
    }

    @Test
    void an_entry_stands_where_it_was_placed_by_hand() {
        Report report = history(
                        held(FORUM, anEntry("igf-on-peru").on("2018-05").placed("C.PE")),
                        new CommitmentAffirmed(COMMITMENT, on("affirmed", "2018-05")))
                .report();

        assertThat(Outline.sections(report)).containsExactly("A", "C.PE");
    }

    @Test
    void a_picture_placed_in_another_section_stands_in_the_group_that_takes_pictures() {
        Report report = history(
                        new PolicyDescribed(COMMITMENT, on("policy", "2018-05"), "trade"),
                        picture(PERU, anEntry("handshake").on("2018-05").placed("B"), ""))
                .report();

        assertThat(Outline.of(report, "B")).containsExactly("policy", "picture handshake");
    }

    @Test
    void a_group_may_select_by_the_policy_that_is_told_of() {
        Report report = history(
                        new PolicyDescribed(COMMITMENT, on("nap", "2018-05"), "national-action-plan"),
                        new PolicyDescribed(COMMITMENT, on("trade", "2018-05"), "trade"))
                .report();

        assertThat(Outline.of(report, "A")).containsExactly("nap");
    }

    @Test
    void what_no_section_selects_is_not_printed() {
        Report report = history(new OfficeAssigned(
                        COMMITMENT, on("minister", "2018-03"), "minister", new Party.Person("blok"), true))
                .report();

        assertThat(report.items()).isEmpty();
    }

    @Test
    @Tag("rule-41-holds")
    void lessons_stand_in_a_box_of_their_country_and_a_section_may_be_empty() {
        Report report = history(
                        held(PERU, "workshop"),
                        new LessonDrawn(PERU, on("lesson", "2018-06"), null),
                        new ChallengeNamed(PERU, on("challenge", "2018-07"), null))
                .report();

        assertThat(Outline.of(report, "C.PE")).containsExactly("workshop", "box(lesson; challenge)");
        assertThat(Outline.of(report, "F")).isEmpty();
    }

    @Test
    void the_box_of_lessons_names_its_country() {
        Report report =
                history(new LessonDrawn(PERU, on("lesson", "2018-06"), null)).report();

        assertThat(report.sections())
                .flatExtracting(Report.Section::blocks)
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.type(Box.class))
                .extracting(Box::title)
                .isEqualTo("Lessons in Peru");
    }

    @Test
    void an_entry_can_be_placed_in_a_box_and_its_picture_follows_it() {
        Report report = history(
                        held(PERU, anEntry("insight").on("2018-05").placed("C.PE-LL")),
                        picture(PERU, anEntry("drawing").on("2018-05").placed("C.PE-LL"), ""))
                .report();

        assertThat(Outline.of(report, "C.PE")).containsExactly("box(insight)", "picture drawing");
    }

    @Test
    @Tag("rule-24-holds")
    void a_chair_term_stands_in_every_report_whose_year_it_overlaps() {
        ChairHandedOver term = new ChairHandedOver(
                COMMITMENT,
                anEntry("term")
                        .on("2013-03/2014-03")
                        .written("2014-04-01", 2014)
                        .build());

        assertThat(java.util.List.of(2012, 2013, 2014, 2015))
                .filteredOn(year -> !history(term).report(year).items().isEmpty())
                .containsExactly(2013, 2014);
    }

    @Test
    @Tag("rule-113-holds")
    void what_was_written_for_the_plenary_edition_does_not_stand_in_the_public_one() {
        Report report = history(
                        new ForewordWritten(REPORT, on("to-all", "2019-02")),
                        new ForewordWritten(PLENARY_REPORT, on("to-members", "2019-02")))
                .report();

        assertThat(Outline.of(report, "F")).containsExactly("to-all");
    }

    @Test
    @Tag("rule-113-holds")
    void what_was_written_for_the_public_edition_stands_in_the_plenary_one_too() {
        Report report = history(
                        new ForewordWritten(REPORT, on("to-all", "2019-02")),
                        new ForewordWritten(PLENARY_REPORT, on("to-members", "2019-02")))
                .edition(Long.MAX_VALUE, 2018, Edition.PLENARY, Circle.PLENARY);

        assertThat(Outline.of(report, "F")).containsExactly("to-all", "to-members");
    }

    @Test
    void what_was_written_for_the_report_of_a_year_stands_in_that_report_alone() {
        assertThat(history(new ForewordWritten(REPORT, on("foreword", "2019-02")))
                        .report(2019)
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("rule-13-holds")
    void that_a_government_is_no_member_was_so_as_of_the_year_in_which_it_was_told() {
        PositionStated told = new PositionStated(
                COMMITMENT,
                anEntry("peru-no-member")
                        .at(When.asOf("2018-12", "December 2018"))
                        .build());

        assertThat(history(told).report(2018).items())
                .extracting(Report.Item::when)
                .containsExactly("2018-12");
        assertThat(history(told).report(2019).items()).isEmpty();
    }
}
