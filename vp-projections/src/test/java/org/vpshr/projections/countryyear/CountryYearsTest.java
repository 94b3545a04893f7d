package org.vpshr.projections.countryyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.engagement.EngagementEvent.EventAnnounced;
import org.vpshr.domain.engagement.EngagementEvent.FundingGranted;
import org.vpshr.domain.engagement.EngagementEvent.FundingReversed;
import org.vpshr.domain.engagement.EngagementEvent.ProjectStarted;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CadenceSet;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupSupported;
import org.vpshr.projections.countryyear.CountryYears.CountryYear;

class CountryYearsTest {

    private static CountryYear peruIn2018(DomainEvent... events) {
        return new CountryYears(history(events).entries()).of(NL, PERU.country(), 2018);
    }

    private static Figure euros(String value, String payer) {
        return new Figure.Money(
                "training",
                Quantity.parse(value),
                Currency.getInstance("EUR"),
                Party.parse(payer),
                Party.parse("group:local partners"),
                "",
                Basis.COUNTED);
    }

    private static FundingGranted granted(String id, String value) {
        return granted(anEntry(id).on("2018-05").with(euros(value, "gov:NL")));
    }

    private static FundingGranted granted(AnEntry entry) {
        return new FundingGranted(PERU, entry.build());
    }

    private static Map<String, List<Quantity>> inEuros(String... values) {
        return Map.of("EUR", List.of(values).stream().map(Quantity::parse).toList());
    }

    @Test
    void events_held_are_counted_by_kind() {
        assertThat(peruIn2018(held(PERU, "one"), held(PERU, "two")).events())
                .containsExactly(Map.entry(EventKind.WORKSHOP, 2));
    }

    @Test
    void events_of_other_countries_and_years_are_not_counted() {
        assertThat(peruIn2018(
                                held(NIGERIA, "abroad"),
                                held(PERU, anEntry("earlier").on("2016")))
                        .events())
                .isEmpty();
    }

    @Test
    @Tag("rule-47-holds")
    void an_event_told_twice_counts_once() {
        assertThat(peruIn2018(
                                held(PERU, "told"),
                                held(PERU, anEntry("retold").on("2018-04").linked("repeats:told")))
                        .events())
                .containsExactly(Map.entry(EventKind.WORKSHOP, 1));
    }

    @Test
    @Tag("rule-47-holds")
    void an_event_told_twice_still_counts_once_when_the_first_telling_was_withdrawn() {
        assertThat(peruIn2018(
                                held(PERU, "told"),
                                held(PERU, anEntry("retold").on("2018-04").linked("repeats:told")),
                                withdrawn(PERU, "told"))
                        .events())
                .containsExactly(Map.entry(EventKind.WORKSHOP, 1));
    }

    @Test
    @Tag("rule-127-holds")
    void an_event_announced_is_not_an_event_held() {
        assertThat(peruIn2018(new EventAnnounced(
                                PERU, anEntry("soon").at(planned("2018-12")).build(), EventKind.TRAINING))
                        .events())
                .isEmpty();
    }

    @Test
    @Tag("rule-65-holds")
    void a_cadence_makes_no_event() {
        assertThat(peruIn2018(new CadenceSet(GROUP_OF_PERU, on("monthly", "2018")))
                        .events())
                .isEmpty();
    }

    @Test
    @Tag("rule-64-holds")
    void a_project_is_not_a_group_even_under_one_name() {
        CountryYear year = peruIn2018(
                new ProjectStarted(PERU, on("project", "2018"), "gt-pv"),
                new GroupSupported(GROUP_OF_PERU, on("group", "2018")));

        assertThat(year.groups()).containsExactly("gt-pv");
    }

    @Test
    @Tag("rule-64-holds")
    void a_project_makes_no_group() {
        assertThat(peruIn2018(new ProjectStarted(PERU, on("project", "2018"), "gt-pv"))
                        .groups())
                .isEmpty();
    }

    @Test
    void plans_made_in_the_year_are_listed() {
        assertThat(peruIn2018(plan(PERU, anEntry("training").at(planned("2019"))))
                        .plans())
                .containsExactly(new EntryId("training"));
    }

    @Test
    @Tag("rule-98-holds")
    void own_money_stands_apart_from_the_money_of_others() {
        CountryYear year = peruIn2018(
                granted("ours", "1000"), granted(anEntry("theirs").on("2018-06").with(euros("500", "gov:CA"))));

        assertThat(year.own()).isEqualTo(inEuros("1000"));
        assertThat(year.others()).isEqualTo(inEuros("500"));
    }

    @Test
    @Tag("rule-96-holds")
    void a_sum_keeps_its_bound() {
        assertThat(peruIn2018(granted("one", "1000"), granted("two", ">500")).own())
                .isEqualTo(inEuros(">1500"));
    }

    @Test
    @Tag("rule-96-holds")
    void an_amount_that_cannot_be_added_stands_beside_the_sum() {
        assertThat(peruIn2018(granted("one", "1000"), granted("two", "~500"), granted("three", "200"))
                        .own())
                .isEqualTo(inEuros("1200", "~500"));
    }

    @Test
    @Tag("rule-100-holds")
    void an_amount_that_was_reversed_is_in_no_total() {
        FundingReversed reversed = new FundingReversed(
                PERU,
                anEntry("reversed").on("2018-07").with(euros("-1000", "gov:NL")).build(),
                new EntryId("wrong"));

        assertThat(peruIn2018(granted("wrong", "1000"), reversed, granted("right", "100"))
                        .own())
                .isEqualTo(inEuros("100"));
    }

    @Test
    @Tag("rule-98-holds")
    void money_that_was_given_before_or_is_planned_is_in_no_total_of_the_year() {
        assertThat(peruIn2018(
                                granted(anEntry("before").on("2016").with(euros("1", "gov:NL"))),
                                plan(
                                        PERU,
                                        anEntry("planned").at(planned("2019")).with(euros("2", "gov:NL"))))
                        .own())
                .isEmpty();
    }

    @Test
    void a_price_per_unit_is_in_no_total() {
        Figure price = new Figure.Money(
                "oil",
                Quantity.parse("60"),
                Currency.getInstance("EUR"),
                Party.parse("gov:NL"),
                Party.parse("group:sellers"),
                "per barrel",
                Basis.COUNTED);

        assertThat(peruIn2018(granted(anEntry("price").on("2018-05").with(price)))
                        .own())
                .isEmpty();
    }
}
