package org.vpshr.projections.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.BANKS;
import static org.vpshr.projections.given.Subjects.GOLD;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.irbc.AgreementEvent.*;
import org.vpshr.domain.irbc.PartyKind;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.projections.agreements.Agreements.Count;
import org.vpshr.projections.agreements.Agreements.CountingRule;
import org.vpshr.projections.given.AHistory;

class AgreementsTest {
    private static final LocalDate DAY = LocalDate.parse("2018-12-31");
    private static final Party NL = Party.parse("gov:NL");

    private static AgreementSigned signed(AgreementId id, String on, boolean complete) {
        return new AgreementSigned(id, on(id.name() + "-signed-" + on, on), NL, PartyKind.GOVERNMENT, complete);
    }

    private static AgreementTookEffect effect(AgreementId id, String on) {
        return new AgreementTookEffect(id, on(id.name() + "-effect", on), null);
    }

    private static AgreementEnded ended(AgreementId id, String on) {
        return new AgreementEnded(id, on(id.name() + "-ended", on), true);
    }

    private static NegotiationBegun talks(AgreementId id, String on) {
        return new NegotiationBegun(id, on(id.name() + "-talks-" + on, on));
    }

    private static Agreements agreements(DomainEvent... events) {
        return history(events).in(new Agreements());
    }

    private static String status(Agreements agreements, String day) {
        return agreements
                .on(GOLD, LocalDate.parse(day))
                .map(standing -> standing.status() + " " + standing.certainty())
                .orElse("none");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2015-12-31, none",
        "2016-06-01, NEGOTIATION MAYBE",
        "2017-01-01, NEGOTIATION YES",
        "2017-06-19, SIGNED YES",
        "2017-09-30, SIGNED YES",
        "2017-10-01, IN_EFFECT YES",
        "2022-06-15, ENDED MAYBE",
        "2022-07-01, ENDED YES",
        "2023-06-01, FINALLY_EVALUATED YES",
    })
    @Tag("rule-71-holds")
    @Tag("rule-73-holds")
    void an_agreement_stands_on_any_day_where_its_dates_put_it(String day, String status) {
        Agreements agreements = agreements(
                talks(GOLD, "2016"),
                signed(GOLD, "2017-06-19", true),
                effect(GOLD, "2017-10-01"),
                ended(GOLD, "2022-06"),
                new FinallyEvaluated(GOLD, on("evaluated", "2023-05-01")));

        assertThat(status(agreements, day)).isEqualTo(status);
    }

    @Test
    @Tag("rule-92-holds")
    void a_step_recorded_late_takes_its_place_by_its_kind() {
        Agreements agreements = agreements(effect(GOLD, "2017-10-01"), talks(GOLD, "2016"));

        assertThat(status(agreements, "2018-01-01")).isEqualTo("IN_EFFECT YES");
    }

    @Test
    @Tag("rule-92-holds")
    void a_step_of_unknown_date_recorded_late_does_not_hide_a_later_one() {
        DialogueOpened undated =
                new DialogueOpened(GOLD, anEntry("dialogue").at(When.undated()).build());

        assertThat(status(agreements(effect(GOLD, "2017-10-01"), undated), "2018-01-01"))
                .isEqualTo("IN_EFFECT YES");
    }

    @Test
    void what_was_in_effect_as_of_a_day_may_have_been_so_before() {
        AgreementTookEffect asOf = new AgreementTookEffect(
                GOLD,
                anEntry("effect").at(When.asOf("2018-12", "December 2018")).build(),
                null);

        assertThat(status(agreements(asOf), "2017-01-01")).isEqualTo("IN_EFFECT MAYBE");
        assertThat(status(agreements(asOf), "2019-01-01")).isEqualTo("IN_EFFECT YES");
    }

    @Test
    @Tag("rule-72-holds")
    void a_negotiation_that_was_broken_off_may_begin_anew() {
        Agreements agreements = agreements(
                talks(GOLD, "2015-01-01"),
                new NegotiationBrokenOff(GOLD, on("broken-off", "2016-01-01")),
                talks(GOLD, "2017-01-01"));

        assertThat(status(agreements, "2016-06-01")).isEqualTo("BROKEN_OFF YES");
        assertThat(status(agreements, "2017-06-01")).isEqualTo("NEGOTIATION YES");
    }

    @Test
    @Tag("rule-74-holds")
    void an_agreement_is_signed_with_the_signature_that_completes_it() {
        Agreements agreements = agreements(
                talks(GOLD, "2016-01-01"), signed(GOLD, "2017-06-19", false), signed(GOLD, "2017-07-01", true));

        assertThat(status(agreements, "2017-06-20")).isEqualTo("NEGOTIATION YES");
        assertThat(status(agreements, "2017-07-01")).isEqualTo("SIGNED YES");
    }

    @Test
    void a_step_that_was_withdrawn_was_not_taken() {
        Agreements agreements = agreements(
                signed(GOLD, "2017-06-19", true), effect(GOLD, "2017-10-01"), withdrawn(GOLD, "gold-effect"));

        assertThat(status(agreements, "2018-01-01")).isEqualTo("SIGNED YES");
    }

    @Test
    @Tag("rule-86-holds")
    void a_refined_date_settles_a_maybe() {
        Agreements agreements = agreements(effect(GOLD, "2018"), refined(GOLD, "gold-effect", "2018-02-01"));

        assertThat(status(agreements, "2018-06-01")).isEqualTo("IN_EFFECT YES");
    }

    @Test
    void agreements_stand_in_the_order_of_their_names() {
        Agreements agreements = agreements(
                effect(GOLD, "2017"), effect(BANKS, "2016"), talks(new AgreementId(GOLD.government(), "wind"), "2020"));

        assertThat(agreements.on(DAY))
                .extracting(Agreements.Standing::agreement)
                .containsExactly(BANKS, GOLD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ALL_IN_EFFECT, 1", "SIGNED_AND_NOT_ENDED, 2"})
    @Tag("rule-73-holds")
    @Tag("rule-75-holds")
    void a_count_of_agreements_states_its_day_and_rule(CountingRule rule, String number) {
        Agreements agreements = agreements(effect(GOLD, "2017"), signed(BANKS, "2016", true));

        assertThat(agreements.inEffect(DAY, rule)).isEqualTo(new Count(DAY, rule, Quantity.parse(number)));
    }

    @Test
    @Tag("rule-75-holds")
    @Tag("rule-90-holds")
    void a_count_is_a_range_where_dates_leave_it_open() {
        Agreements agreements = agreements(effect(GOLD, "2017"), effect(BANKS, "2018-12~"));

        assertThat(agreements.inEffect(DAY, CountingRule.ALL_IN_EFFECT).value()).isEqualTo(Quantity.parse("1..2"));
    }

    @Test
    @Tag("rule-90-holds")
    void an_agreement_that_may_have_ended_counts_as_a_maybe() {
        Agreements agreements = agreements(effect(GOLD, "2017"), ended(GOLD, "2018-12~"));

        assertThat(agreements.inEffect(DAY, CountingRule.ALL_IN_EFFECT).value()).isEqualTo(Quantity.parse("0..1"));
    }

    @Test
    @Tag("rule-75-holds")
    void an_agreement_that_ended_does_not_count() {
        Agreements agreements = agreements(effect(GOLD, "2016"), ended(GOLD, "2017"));

        assertThat(agreements.inEffect(DAY, CountingRule.SIGNED_AND_NOT_ENDED).value())
                .isEqualTo(Quantity.parse("0"));
    }

    @Test
    @Tag("rule-79-holds")
    void an_association_that_joins_for_its_members_makes_no_second_agreement() {
        Agreements agreements = agreements(
                effect(GOLD, "2017"),
                new PartyJoined(GOLD, on("joined", "2018"), Party.parse("org:insurers"), PartyKind.BUSINESS, true));

        assertThat(agreements.inEffect(DAY, CountingRule.ALL_IN_EFFECT).value()).isEqualTo(Quantity.parse("1"));
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"2016,", "2017, false", "2018, true", "2019, false", "2020, false", "2021,"})
    @Tag("rule-83-holds")
    void a_yearly_obligation_is_expected_once_a_year_while_the_agreement_is_in_effect(int year, Boolean met) {
        AHistory told = history(
                new ObligationUndertaken(GOLD, on("yearly-report", "2016"), "report"),
                effect(GOLD, "2017-06-19"),
                new ObligationMet(GOLD, on("reported", "2019-03"), "report", 2018),
                ended(GOLD, "2020-06-30"));

        assertThat(told.in(new Agreements()).obligationMet(GOLD, "report", year))
                .isEqualTo(Optional.ofNullable(met));
    }

    @Test
    @Tag("rule-83-holds")
    void an_obligation_undertaken_later_is_not_expected_before() {
        Agreements agreements =
                agreements(effect(GOLD, "2017"), new ObligationUndertaken(GOLD, on("yearly-report", "2019"), "report"));

        assertThat(agreements.obligationMet(GOLD, "report", 2018)).isEmpty();
        assertThat(agreements.obligationMet(GOLD, "report", 2019)).contains(false);
    }

    @Test
    @Tag("rule-83-holds")
    void nothing_is_expected_of_an_agreement_that_is_signed_only() {
        Agreements agreements = agreements(
                signed(GOLD, "2017", true), new ObligationUndertaken(GOLD, on("yearly-report", "2017"), "report"));

        assertThat(agreements.obligationMet(GOLD, "report", 2018)).isEmpty();
    }
}
