package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;

/** The conflicts between sources on policies, studies, laws and indices. */
class ConflictsOfPolicyTest {
    private static final Reading PUBLISHED = Reading.published();
    private static final Reading NOW = Reading.ofYear(2018);

    @Test
    void x1_the_action_plan_is_of_2013_by_the_report_of_10_december_by_its_page_and_of_2014_by_a_letter() {
        assertThat(PUBLISHED.text("a-nap-adopted")).contains("adopted in 2013");
        assertThat(PUBLISHED.when("a-nap-adopted")).isEqualTo("2013/..");
        assertThat(NOW.text("a-nap-adopted")).isEqualTo(PUBLISHED.text("a-nap-adopted"));
        assertThat(NOW.when("a-nap-adopted")).isEqualTo("2013-12-10/..");
        assertThat(Memory.now().when("nap-adopted")).isEqualTo("2013-12-10");
        assertThat(Memory.now().rivalWhen("nap-adopted")).isEqualTo("2014");
        assertThat(Memory.now().rival("nap-adopted").preferred()).isEqualTo(Preference.RECORDED);
        assertThat(Memory.on("2020-12-13").rivals("nap-adopted")).isEmpty();
    }

    @Test
    void x2_the_study_was_commissioned_in_2013_and_published_on_1_september_2014() {
        assertThat(Memory.on("2013-12-31").holds("study-commissioned")).isTrue();
        assertThat(Memory.on("2013-12-31").holds("study-published")).isFalse();
        assertThat(Memory.now().when("study-commissioned")).isEqualTo("2013");
        assertThat(Memory.now().when("study-published")).isEqualTo("2014-09-01");
        assertThat(PUBLISHED.text("b-study")).contains("commissioned in 2013");
        assertThat(Reading.ofYear(2014).tells("study-published")).isTrue();
        assertThat(Memory.now().rivals("study-commissioned")).isEmpty();
    }

    @Test
    void x6_the_index_was_launched_in_april_by_the_report_on_the_11th_by_the_press_and_by_a_minister_by_one_paper() {
        assertThat(PUBLISHED.when("b-rmi")).isEqualTo("2018-04");
        assertThat(NOW.when("b-rmi")).isEqualTo("2018-04-11");
        assertThat(NOW.when("b-rmi-speech")).isEqualTo("2018-04-11");
        assertThat(NOW.text("b-rmi-speech")).contains("Jaime de Bourbon");
        assertThat(Memory.now().rival("b-rmi-speech").rival().claim()).contains("Minister Kaag");
        assertThat(Memory.now().rival("b-rmi-speech").preferred()).isEqualTo(Preference.RECORDED);
    }

    @Test
    void x7_more_than_700_mines_by_the_report_stand_beside_more_than_850_sites_by_the_summary() {
        assertThat(PUBLISHED.text("b-rmi-scope")).contains("more than 700 mines");
        assertThat(NOW.text("b-rmi-scope")).contains("more than 700 mines").doesNotContain("850");
        assertThat(Memory.now().rival("b-rmi-scope").rival().figure())
                .isInstanceOfSatisfying(Figure.Count.class, count -> {
                    assertThat(count.value()).isEqualTo(Quantity.parse(">850"));
                    assertThat(count.unit()).isEqualTo("sites");
                });
        assertThat(Memory.now().rival("b-rmi-scope").rival().source().title()).contains("summary report");
    }

    @Test
    void x8_the_regulation_was_in_force_in_june_2017_and_its_duties_apply_from_2021() {
        assertThat(PUBLISHED.text("b-eu-regulation")).contains("spring of 2017");
        assertThat(PUBLISHED.text("b-eu-duty")).contains("obliged");
        assertThat(Memory.now().when("eu-regulation-published")).isEqualTo("2017-05-19");
        assertThat(Memory.now().when("eu-regulation-in-force")).isEqualTo("2017-06-08");
        assertThat(NOW.when("b-eu-regulation")).isEqualTo("2017-06-08");
        assertThat(Memory.now().rivalWhen("b-eu-duty")).isEqualTo("2021-01-01/..");
        assertThat(Memory.now().rival("b-eu-duty").preferred()).isEqualTo(Preference.RIVAL);
        assertThat(Reading.ofYear(2021).tells("eu-regulation-applies")).isTrue();
        assertThat(NOW.tells("eu-regulation-applies")).isFalse();
    }
}
