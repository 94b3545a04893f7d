package org.vpshr.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

class TextAndFieldsTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");

    private static final NameIndex<Country> COUNTRIES = NameIndex.of(Map.of(
            "Ghana", new Country("GH"),
            "Guinea", new Country("GN"),
            "Equatorial Guinea", new Country("GQ"),
            "Niger", new Country("NE"),
            "Nigeria", new Country("NG"),
            "Jordan", new Country("JO"),
            "Peru", new Country("PE"),
            "Netherlands", new Country("NL"),
            "Mexico", new Country("MX"),
            "South Africa", new Country("ZA")));

    private static final NameIndex<Set<String>> ORGANISATIONS = NameIndex.of(Map.of(
            "OECD", Set.of("oecd"),
            "Total", Set.of("total"),
            "Mining Chamber of Ghana", Set.of("mining-chamber"),
            "Fund for Peace", Set.of("fund-for-peace")));

    private static final TextAndFields LOOK = new TextAndFields(language -> COUNTRIES, ORGANISATIONS);

    private static Command says(Entry entry) {
        return new ReachOut(PERU, entry);
    }

    private static List<Finding> found(AnEntry entry) {
        return found(entry.build());
    }

    private static List<Finding> found(Entry entry) {
        return LOOK.check(says(entry), Optional.of(entry), () -> Fields.NONE).all();
    }

    private static void assertFound(AnEntry entry, String... parts) {
        assertThat(found(entry)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(EntryRule.TEXT_AND_FIELDS_AGREE);
            assertThat(finding.detail()).contains(parts);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 14 March 2018. | words 4 to 6",
                "On March 14, 2018 they met. | words 2 to 4",
                "They met on 14 March. | words 4 to 5",
                "They met on the 14th of March. | words 5 to 7",
                "14 March 2018 was the day. | words 1 to 3"
            })
    @Tag("rule-147-flags")
    void a_day_that_no_field_says_is_found_where_it_stands(String text, String place) {
        assertFound(anEntry("pe-visit").on("2018-03").saying(text), "a day in " + place, "text in en", "when");
        assertFound(anEntry("pe-visit").on("2018-04-14").saying(text), "a day in " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-14", "2018-03-14~", "2018-03-12/2018-03-16"})
    @Tag("rule-147-holds")
    void a_day_that_the_time_says_is_not_found(String when) {
        assertThat(found(anEntry("pe-visit").on(when).saying("They met on 14 March 2018.")))
                .isEmpty();
        assertThat(found(anEntry("pe-visit").on(when).saying("They met on 14 March.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They spoke of the Act of 14 March 2018.",
                "They spoke of Decree No. 12-2018 of 14 March 2018.",
                "They spoke of the law of 14 March.",
                "It rained on Army Day, 14 March.",
                "It was 31 February.",
                "In March 2018 they met.",
                "About 14 marches were held in 2018.",
                "They may 14 times have met."
            })
    void what_is_no_day_of_something_done_is_not_found(String text) {
        assertThat(found(anEntry("pe-visit").on("2018").saying(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Op 14 maart 2018 kwam men bijeen.",
        "fr, Le 1er mars 2018 on se réunit.",
        "es, El 14 de marzo de 2018 se reunieron."
    })
    void a_day_is_found_in_a_translation_too(String language, String text) {
        Entry entry = anEntry("pe-visit").on("2018").saying("They met.").build().says(language, text);

        assertThat(found(entry))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("a day", "text in " + language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It gave EUR 2.5 million.",
                "It gave €2,500,000.",
                "It gave €2.5m for this.",
                "It gave 2.5 million euros.",
                "It gave EUR 2500000.",
                "It gave EUR 2'500'000.",
                "It gave EUR 2.500.000.",
                "It gave €2 500 000."
            })
    void a_sum_is_found_unless_a_figure_says_it(String text) {
        assertFound(anEntry("pe-grant").saying(text), "a sum of money", "figures");
        assertThat(found(anEntry("pe-grant").saying(text).with(money("2500000", "EUR"))))
                .isEmpty();
        assertFound(anEntry("pe-grant").saying(text).with(money("2400000", "EUR")), "a sum of money");
        assertFound(anEntry("pe-grant").saying(text).with(money("2500000", "USD")), "a sum of money");
    }

    private static Figure money(String value, String currency) {
        return Figure.money("training", value, currency, "gov:NL", "gov:PE");
    }

    @Test
    void both_ends_of_a_range_of_money_are_looked_for() {
        String text = "It gives US$ 2 to 3 million a year.";

        assertThat(found(anEntry("pe-grant").saying(text).with(money("2000000..3000000", "USD"))))
                .isEmpty();
        assertFound(anEntry("pe-grant").saying(text).with(money("2000000", "USD")), "a sum of money");
    }

    @Test
    void a_share_is_found_unless_a_figure_says_it() {
        String text = "Exports grew by 55.7% and 30 percent of them are gold.";
        Figure growth = new Figure.Count("exports", Quantity.parse("55.7"), "% growth", Basis.COUNTED);
        Figure gold = new Figure.Count("gold", Quantity.parse("~30"), "%", Basis.ESTIMATE);

        assertFound(anEntry("pe-exports").saying(text), "a share in word 4, words 6 to 7");
        assertFound(anEntry("pe-exports").saying(text).with(growth), "a share in words 6 to 7");
        assertThat(found(anEntry("pe-exports").saying(text).with(growth).with(gold)))
                .isEmpty();
        assertThat(found(anEntry("pe-exports").saying("It is 100% sure."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They came from Ghana.",
                "Ghana's government came.",
                "The Government of Ghana came.",
                "The ambassadors of Ghana and Peru met."
            })
    void a_country_is_found_that_no_field_names(String text) {
        assertFound(anEntry("pe-visit").saying(text), "a country in word", "where");
        assertThat(found(anEntry("pe-visit").saying(text).in("GH"))).isEmpty();
        assertThat(found(anEntry("pe-visit")
                        .saying(text)
                        .with(Participation.of(Party.parse("gov:GH"), Capacity.PARTICIPANT))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru and the Netherlands met.",
                "Oil spilt in the Niger Delta.",
                "The Gulf of Guinea is unsafe.",
                "They went to New Mexico.",
                "The Bank of Ghana spoke.",
                "The Mining Chamber of Ghana spoke.",
                "The Ghana Chamber of Mines spoke.",
                "Ms Jordan spoke.",
                "Nigerian and Ghanaian miners met."
            })
    @Tag("rule-147-holds")
    void what_only_bears_the_name_of_a_country_is_not_found(String text) {
        assertThat(found(anEntry("pe-visit")
                        .saying(text)
                        .with(Participation.of(Party.parse("org:mining-chamber"), Capacity.PARTICIPANT))))
                .isEmpty();
    }

    @Test
    void a_registered_organisation_is_found_that_no_field_names() {
        String text = "At the embassy the Fund for Peace trained them.";

        assertFound(anEntry("pe-visit").saying(text), "a registered organisation in words 5 to 7", "who");
        assertThat(found(anEntry("pe-visit")
                        .saying(text)
                        .with(Participation.of(Party.parse("org:fund-for-peace"), Capacity.PARTICIPANT))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It follows the OECD Guidelines.",
                "It follows the OECD due diligence guidance.",
                "It follows the OECD's standards.",
                "The OECD/IGF tools were shown.",
                "Total spending fell."
            })
    void what_only_bears_the_name_of_an_organisation_is_not_found(String text) {
        assertThat(found(anEntry("pe-visit").saying(text))).isEmpty();
    }

    @Test
    void what_an_entry_says_to_which_it_is_linked_need_not_be_said_again() {
        Entry part = anEntry("pe-part")
                .saying("On 14 March 2018 Ghana gave EUR 5 to the Fund for Peace.")
                .build();
        Entry whole = anEntry("pe-whole")
                .on("2018-03-14")
                .in("GH")
                .with(money("5", "EUR"))
                .with(Participation.of(Party.parse("org:fund-for-peace"), Capacity.PARTICIPANT))
                .build();

        Findings alone = LOOK.check(says(part), Optional.of(part), () -> Fields.NONE);
        Findings linked = LOOK.check(says(part), Optional.of(part), () -> Fields.of(says(whole)));

        assertThat(alone.all()).hasSize(4);
        assertThat(linked.all()).isEmpty();
    }

    /** A finding is kept in clear with its event, whoever may see the text, and after the text was destroyed. */
    @Test
    void a_finding_repeats_nothing_of_the_text() {
        assertThat(found(anEntry("pe-visit")
                        .saying("On 14 March 2018 Ghana gave EUR 2.5 million, 30% of all, to the Fund for Peace.")))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.detail())
                        .doesNotContain("March", "Ghana", "GH", "2.5", "million", "30", "Fund", "fund-for-peace"));
    }

    @Test
    void a_place_below_a_country_is_in_that_country() {
        assertThat(found(Entry.of(
                                "pe-visit",
                                "They met in Ghana.",
                                anEntry("x").build().contribution())
                        .where(Place.parse("GH:Accra").toString())))
                .isEmpty();
    }
}
