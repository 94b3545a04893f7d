package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vpshr.application.render.Html;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierEvent.MediumRestricted;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.terms.GovernmentTerms;

/** The conflicts between sources on what happened in countries. South Kivu has a class of its own. */
class ConflictsOfCountriesTest {
    private static final Reading PUBLISHED = Reading.published();
    private static final Reading NOW = Reading.ofYear(2018);
    private static final WorkingGroupId MYANMAR = new WorkingGroupId(new Country("MM"), "myanmar-pilot-group");
    private static final WorkingGroupId GHANA = new WorkingGroupId(new Country("GH"), "ghana-vps-group");

    @Test
    void x9_myanmar_was_selected_in_2016_set_up_in_2017_got_a_secretariat_in_2018_and_was_wound_up_in_2022() {
        assertThat(PUBLISHED.text("c-pilots-established")).contains("at the beginning of 2017");
        assertThat(PUBLISHED.tells("mm-secretariat")).isFalse();
        assertThat(Memory.now().when("wg-mm-selected")).isEqualTo("2016");
        assertThat(Memory.now().when("wg-mm-established")).isEqualTo("2017-37");
        assertThat(NOW.text("mm-secretariat")).contains("Since 2018");
        assertThat(Reading.ofYear(2022).tells("mm-wound-up")).isTrue();
        Memberships seats = Memory.now().view(new Memberships());
        assertThat(seats.on(MYANMAR, LocalDate.of(2021, 12, 31)))
                .anyMatch(seat -> seat.role().startsWith("secretariat"));
        assertThat(seats.on(MYANMAR, LocalDate.of(2022, 2, 10))).isEmpty();
    }

    @Test
    void x10_the_visit_to_nigeria_had_no_date_in_the_report_and_lay_in_the_chair_term_by_its_announcement() {
        assertThat(PUBLISHED.text("ng-visit")).doesNotContain("February");
        assertThat(PUBLISHED.when("ng-visit")).isEqualTo("2018");
        assertThat(NOW.when("ng-visit")).isEqualTo("2018-02-11/2018-02-16");
        assertThat(Memory.now().view(new GovernmentTerms()).chairTermsIn(2018))
                .filteredOn(term -> term.chair().equals(Example.NETHERLANDS))
                .allMatch(term -> term.span().latestEnd().isAfter(LocalDate.of(2018, 2, 16)));
    }

    @Test
    void x11_the_video_was_made_in_february_2018_and_barred_in_june() {
        assertThat(Memory.on("2018-05-01").of("ng-video").life()).noneMatch(r -> r.event() instanceof MediumRestricted);
        assertThat(Memory.on("2018-06-11").of("ng-video").life()).anyMatch(r -> r.event() instanceof MediumRestricted);
        assertThat(PUBLISHED.text("ng-video-restricted")).contains("kept the video from being shared");
        Report before = Example.ask(record -> Example.report2018(record).asOf(Instant.parse("2018-05-01T00:00:00Z")));
        assertThat(Html.of(before)).as("the bar binds older states too").doesNotContain("<video", "<img");
    }

    @Test
    void x12_the_memorandum_was_with_afrosai_by_the_report_and_with_afrosai_e_by_the_court_of_audit() {
        assertThat(PUBLISHED.text("za-afrosai")).contains("(AFROSAI)");
        assertThat(NOW.text("za-afrosai")).as("the words stay").isEqualTo(PUBLISHED.text("za-afrosai"));
        assertThat(Memory.atPublication().of("za-afrosai").entry().who())
                .extracting(Participation::party)
                .contains(new Party.Organisation("afrosai"));
        assertThat(Memory.now().of("za-afrosai").entry().who())
                .extracting(Participation::party)
                .contains(new Party.Organisation("afrosai-e"))
                .doesNotContain(new Party.Organisation("afrosai"));
        assertThat(Memory.now().when("za-audit-programme")).isEqualTo("2018/2021");
        assertThat(Memory.now().rivalWhen("za-audit-programme")).isEqualTo("2019/2021");
        assertThat(Reading.ofYear(2019).text("za-audit-agreement")).contains("5 February 2019");
    }

    @Test
    void x13_the_peruvian_group_was_founded_in_2010_and_has_had_its_aims_since_2011() {
        assertThat(PUBLISHED.text("pe-mandate")).contains("since 2011");
        assertThat(Memory.on("2010-12-31").when("pe-group-established")).isEqualTo("2010");
        assertThat(Memory.now().when("pe-mandate")).isEqualTo("2011/..");
        assertThat(Memory.now().rivals("pe-mandate"))
                .as("two events, no conflict")
                .isEmpty();
    }

    @Test
    void x16_the_minister_visited_colombia_in_april_by_the_report_and_on_the_6th_and_7th_by_a_news_item() {
        assertThat(PUBLISHED.when("co-blok-visit")).isEqualTo("2018-04");
        assertThat(NOW.when("co-blok-visit")).isEqualTo("2018-04-06/2018-04-07");
        assertThat(NOW.text("co-blok-visit")).isEqualTo(PUBLISHED.text("co-blok-visit"));
    }

    @Test
    void x17_the_roundtable_of_the_prime_minister_was_in_november_and_about_the_20th_by_its_footnote() {
        assertThat(PUBLISHED.when("co-pm-roundtable")).isEqualTo("2018-11");
        assertThat(NOW.when("co-pm-roundtable")).isEqualTo("2018-11-20~");
        assertThat(Memory.now().of("co-pm-roundtable").entry().when().stated()).contains("address of the news item");
    }

    @Test
    void x20_the_fund_for_peace_chaired_the_ghanaian_group_by_the_report_after_its_programme_was_to_end() {
        assertThat(PUBLISHED.text("gh-group-chair")).contains("Fund for Peace chairs");
        assertThat(Memory.now().when("gh-programme")).isEqualTo("2015-07");
        assertThat(Memory.now().rival("gh-group-chair").rival().claim()).contains("January 2018");
        assertThat(Memory.now().rival("gh-group-chair").reason()).contains("verified");
        assertThat(Memory.now().view(new Memberships()).on(GHANA, LocalDate.of(2019, 1, 31)))
                .anyMatch(seat -> seat.role().startsWith("chair"));
    }

    @Test
    void x30_the_33rd_perumin_has_no_date_in_the_report_and_was_perhaps_in_2017() {
        assertThat(PUBLISHED.text("pe-perumin")).contains("PERUMIN 33");
        assertThat(PUBLISHED.when("pe-perumin")).isEmpty();
        assertThat(NOW.tells("pe-perumin")).isTrue();
        assertThat(Memory.now().rivalWhen("pe-perumin")).isEqualTo("2017?");
        assertThat(Memory.now().rival("pe-perumin").preferred()).isEqualTo(Preference.RECORDED);
        assertThat(Memory.now().rival("pe-perumin").rival().source().title()).contains("to be checked");
    }
}
