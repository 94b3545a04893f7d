package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.terms.GovernmentTerms;

/** The conflicts between sources on the initiative itself: its chairs, its members and their number. */
class ConflictsOfTheInitiativeTest {

    private static MemberStanding standing(String entry) {
        return ((MemberAdmitted) Memory.now().of(entry).origin()).as();
    }

    private static List<String> terms(Memory memory, String chair, int year) {
        return memory.view(new GovernmentTerms()).chairTermsIn(year).stream()
                .filter(term -> term.chair().equals(new Country(chair)))
                .map(term -> term.span().edtf())
                .toList();
    }

    @Test
    void x23_the_dutch_term_began_in_march_2017_by_the_report_and_on_the_3rd_by_the_plenary() {
        assertThat(Reading.published().text("a-chair-term")).contains("from March 2017 to March 2018");
        assertThat(Reading.published().when("a-chair-term")).isEqualTo("2017-03/2018-03");
        assertThat(terms(Memory.atPublication(), "NL", 2018)).containsExactly("2017-03/2018-03");
        assertThat(Memory.now().when("vpi-plenary-2017")).isEqualTo("2017-03-02/2017-03-03");
        assertThat(terms(Memory.now(), "NL", 2018)).containsExactly("2017-03-03/2018-03");
        assertThat(Reading.ofYear(2018).text("a-chair-term")).contains("from March 2017 to March 2018");
    }

    @Test
    void x24_canada_joined_in_2009_or_2010_as_one_page_says_in_two_versions() {
        assertThat(standing("vpi-ca-engaged")).isEqualTo(MemberStanding.ENGAGED);
        assertThat(Memory.now().when("vpi-ca-engaged")).isEqualTo("2009-03-16");
        assertThat(standing("vpi-ca-full")).isEqualTo(MemberStanding.FULL);
        assertThat(Memory.now().when("vpi-ca-full")).isEqualTo("2010");
        assertThat(Memory.on("2020-12-13").rivals("vpi-ca-full")).isEmpty();
        assertThat(Memory.now().rivalWhen("vpi-ca-full")).isEqualTo("2009");
        assertThat(Memory.now().rival("vpi-ca-full").reason()).contains("two steps");
    }

    @Test
    void x25_the_drc_was_voted_in_provisionally_in_2022_and_engaged_in_may_2023() {
        assertThat(standing("vpi-cd-guest")).isEqualTo(MemberStanding.GUEST);
        assertThat(standing("vpi-cd-provisional").member()).as("no rights yet").isFalse();
        assertThat(standing("vpi-cd-engaged").member()).isTrue();
        assertThat(Memory.now().when("vpi-cd-engaged")).isEqualTo("2023-05");
        assertThat(Reading.ofYear(2022).text("vpi-cd-provisional")).contains("provisionally");
        assertThat(Reading.ofYear(2022).tells("vpi-cd-engaged")).isFalse();
    }

    @Test
    void x26_australia_was_engaged_by_2013_and_joined_in_2016() {
        assertThat(standing("vpi-au-engaged")).isEqualTo(MemberStanding.ENGAGED);
        assertThat(Memory.on("2013-12-31").when("vpi-au-engaged")).isEqualTo("[2011-11-10..2013-03-14]");
        assertThat(Memory.on("2013-12-31").holds("vpi-au-full")).isFalse();
        assertThat(standing("vpi-au-full")).isEqualTo(MemberStanding.FULL);
        assertThat(Memory.now().view(new GovernmentTerms()).standingsOf(new Country("AU")))
                .extracting(GovernmentTerms.Reached::standing)
                .containsExactly(Standing.ENGAGED, Standing.FULL);
        assertThat(Reading.ofYear(2016).text("vpi-au-full")).contains("2016");
    }

    @Test
    void x27_the_american_term_ended_in_march_2016_by_its_report_and_on_22_april_at_the_plenary() {
        assertThat(terms(Memory.now(), "US", 2015)).containsExactly("2015-03/2016-03");
        assertThat(Reading.ofYear(2016).text("vpi-chair-us-2015")).contains("by its own report");
        assertThat(Memory.now().rivalWhen("vpi-chair-us-2015")).isEqualTo("2015-03/2016-04-22");
        assertThat(Memory.now().rival("vpi-chair-us-2015").preferred()).isEqualTo(Preference.RIVAL);
    }

    @Test
    void x28_thirty_companies_in_september_2019_by_one_source_were_29_in_october_by_another() {
        Reading year = Reading.ofYear(2019);
        assertThat(year.text("vpi-count-2019-09-companies")).contains("30 companies");
        assertThat(year.text("vpi-count-2019-10-companies")).contains("29 companies");
        assertThat(Memory.now().rivalWhen("vpi-count-2019-10-companies")).isEqualTo("2019-09-05");
        assertThat(Memory.now().of("vpi-count-2019-09-companies").entry().sources())
                .isNotEmpty();
        assertThat(Memory.now().of("vpi-count-2019-10-companies").entry().sources())
                .isNotEmpty();
    }
}
