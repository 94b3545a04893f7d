package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.agreements.AgreementStatus;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.agreements.Agreements.CountingRule;
import org.vpshr.projections.names.Names;

/** The conflicts between sources on agreements for responsible business conduct and the coal covenant. */
class ConflictsOfAgreementsTest {
    private static final Reading PUBLISHED = Reading.published();
    private static final Reading NOW = Reading.ofYear(2018);
    private static final LocalDate END_OF_2018 = LocalDate.of(2018, 12, 31);

    private static AgreementStatus status(Memory memory, String agreement, LocalDate day) {
        return memory.view(new Agreements())
                .on(new AgreementId(new Country("NL"), agreement), day)
                .orElseThrow()
                .status();
    }

    @Test
    void x3_nine_agreements_by_the_report_are_eight_of_the_series_and_the_coal_covenant() {
        assertThat(PUBLISHED.text("b-irbc-count")).startsWith("Nine sectors");
        Agreements agreements = Memory.now().view(new Agreements());
        assertThat(agreements.inEffect(END_OF_2018, CountingRule.ALL_IN_EFFECT).value())
                .isEqualTo(Quantity.parse("9"));
        assertThat(agreements
                        .inEffect(LocalDate.of(2018, 12, 19), CountingRule.ALL_IN_EFFECT)
                        .value())
                .isEqualTo(Quantity.parse("8"));
        assertThat(Memory.now().rivals("b-irbc-count"))
                .extracting(rival -> rival.rival().claim())
                .anyMatch(claim -> claim.contains("eighth"))
                .anyMatch(claim -> claim.contains("nine of thirteen"));
        assertThat(Memory.now().rivals("b-irbc-count")).allMatch(rival -> rival.preferred() == Preference.RECORDED);
    }

    @Test
    void x4_the_gold_agreement_was_signed_on_19_june_by_two_sources_and_on_a_saturday_by_a_chapter() {
        assertThat(Memory.on("2017-06-30").when("irbc-gold-signed-nl")).isEqualTo("2017-06-19");
        assertThat(Memory.on("2017-06-30").rivals("irbc-gold-signed-nl")).isEmpty();
        assertThat(Memory.now().when("irbc-gold-signed-nl")).isEqualTo("2017-06-19");
        assertThat(Memory.now().rivalWhen("irbc-gold-signed-nl")).isEqualTo("2017-06-17");
        assertThat(Memory.now().rival("irbc-gold-signed-nl").reason()).contains("Saturday");
    }

    @Test
    void x5_four_utilities_by_the_report_were_five_in_2014_and_bore_other_names() {
        assertThat(PUBLISHED.text("b-coal-parties")).contains("ENGIE", "Uniper").doesNotContain("EPZ");
        assertThat(Reading.ofYear(2014).tells("irbc-coal-signed-epz")).isTrue();
        assertThat(Memory.now().rival("b-coal-parties").rival().claim()).contains("EPZ");
        Names names = Memory.now().view(new Names());
        assertThat(names.at(new Party.Organisation("uniper"), FuzzyDate.parse("2014-11-17")))
                .isEqualTo("E.ON Benelux");
        assertThat(names.at(new Party.Organisation("uniper"), FuzzyDate.parse("2018-12-31")))
                .isEqualTo("Uniper");
    }

    @Test
    void x18_natural_stone_was_under_negotiation_in_2018_signed_in_may_and_in_effect_in_october_2019() {
        assertThat(PUBLISHED.text("b-irbc-natural-stone")).contains("negotiated");
        assertThat(NOW.text("b-irbc-natural-stone")).isEqualTo(PUBLISHED.text("b-irbc-natural-stone"));
        assertThat(NOW.tells("irbc-natural-stone-signed-nl")).isFalse();
        assertThat(Reading.ofYear(2019).tells("irbc-natural-stone-signed-nl")).isTrue();
        assertThat(status(Memory.now(), "natural-stone", LocalDate.of(2019, 5, 13)))
                .isEqualTo(AgreementStatus.SIGNED);
        assertThat(status(Memory.now(), "natural-stone", LocalDate.of(2019, 10, 1)))
                .isEqualTo(AgreementStatus.IN_EFFECT);
        assertThat(status(Memory.atPublication(), "natural-stone", LocalDate.of(2019, 10, 1)))
                .isEqualTo(AgreementStatus.NEGOTIATION);
    }

    @Test
    void x19_metals_were_under_negotiation_in_2018_and_signed_on_23_may_2019() {
        assertThat(PUBLISHED.text("b-irbc-metals")).contains("currently under negotiation");
        assertThat(NOW.tells("irbc-metals-signed-nl")).isFalse();
        assertThat(Memory.now().when("irbc-metals-signed-nl")).isEqualTo("2019-05-23");
        assertThat(Reading.ofYear(2019).tells("irbc-metals-signed-nl")).isTrue();
        assertThat(status(Memory.now(), "metals", END_OF_2018)).isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(status(Memory.now(), "metals", LocalDate.of(2019, 5, 23))).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void x29_the_coal_covenant_is_counted_with_agreements_that_others_host() {
        assertThat(PUBLISHED.text("b-coal")).contains("relevant to the VPs");
        assertThat(Memory.atPublication().rivals("b-coal")).isEmpty();
        assertThat(Memory.now().rival("b-coal").rival().claim()).contains("Social and Economic Council");
        assertThat(Memory.now().rival("b-coal").reason()).contains("counting rule");
        assertThat(status(Memory.now(), "coal", END_OF_2018)).isEqualTo(AgreementStatus.IN_EFFECT);
    }
}
