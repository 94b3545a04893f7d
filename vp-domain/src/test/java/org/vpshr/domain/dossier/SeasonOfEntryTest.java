package org.vpshr.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;
import static org.vpshr.domain.time.TimeRule.RANGE_STARTS_BEFORE_IT_ENDS;
import static org.vpshr.domain.time.TimeRule.SEASON_IS_THAT_OF_ITS_PLACE;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.ContradictEntry;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.MakePlan;
import org.vpshr.domain.dossier.DossierCommand.MovePlan;
import org.vpshr.domain.dossier.DossierCommand.RefineWhen;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Hemisphere;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.When;

/** What is autumn in Pretoria is spring in The Hague. */
class SeasonOfEntryTest {
    private static final CountryEngagementId SOUTH_AFRICA = CountryEngagementId.of("AU", "ZA");
    private static final CountryEngagementId GHANA = CountryEngagementId.of("NL", "GH");
    private static final CountryEngagementId COLOMBIA = CountryEngagementId.of("NL", "CO");
    private static final Contribution LATER = aContribution("2020-02-03");
    private static final Source LETTER = new Source("Letter", "Embassy", "", null, null, "");
    private static final EntryId TOLD = new EntryId("told");

    private static AnEntry told(String season) {
        return anEntry("told").on(season);
    }

    private static Command tell(CountryEngagementId about, AnEntry entry) {
        return new ReachOut(about, entry.build());
    }

    @ParameterizedTest(name = "{1} in {0}")
    @Tag("rule-139-holds")
    @CsvSource({
        "engagement/AU/ZA, 2018-31",
        "engagement/AU/ZA, 2018-31~",
        "engagement/AU/ZA, 2018-29/2018-30",
        "engagement/NL/GH, 2018-21",
        "engagement/NL/GH, 2018-25",
        "engagement/NL/CO, 2018-27",
        "engagement/NL/CO, 2018-31",
        "engagement/AU/ZA, 2018-04-21",
        "engagement/AU/ZA, 2018-33"
    })
    void a_season_of_the_hemisphere_of_its_place_is_clean(String about, String season) {
        CountryEngagementId subject = (CountryEngagementId) Subject.parse(about);
        given(subject).when(tell(subject, told(season))).thenAcceptedWithoutFinding(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @Tag("rule-139-flags")
    @CsvSource({
        "engagement/AU/ZA, 2018-23",
        "engagement/AU/ZA, 2018-27",
        "engagement/AU/ZA, 2018-27~",
        "engagement/AU/ZA, 2018-29/2018-24",
        "engagement/AU/ZA, [..2018-23]",
        "engagement/NL/GH, 2018-31",
        "engagement/NL/CO, 2018-23"
    })
    void a_season_of_the_other_hemisphere_or_of_none_where_either_may_be_meant_is_flagged(String about, String season) {
        CountryEngagementId subject = (CountryEngagementId) Subject.parse(about);
        given(subject).when(tell(subject, told(season))).thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    @Test
    @Tag("rule-139-flags")
    void the_places_of_an_entry_count_before_those_of_its_subject() {
        given(GHANA).when(tell(GHANA, told("2018-23").in("PE:Cusco"))).thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
        given(GHANA).when(tell(GHANA, told("2018-23").in("NL").in("AU"))).thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
        given(SOUTH_AFRICA)
                .when(tell(SOUTH_AFRICA, told("2018-23").in("NL")))
                .thenAcceptedWithoutFinding(SEASON_IS_THAT_OF_ITS_PLACE);
        given(SOUTH_AFRICA)
                .when(tell(SOUTH_AFRICA, told("2018-27").in("NL").in("AU")))
                .thenAcceptedWithoutFinding(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    @ParameterizedTest
    @Tag("rule-139-flags")
    @ValueSource(
            strings = {
                "commitment/AU",
                "irbc/AU/gold",
                "forum/AU/igf",
                "workinggroup/PE/gt-pv",
                "engagement/NL/PE",
                "initiative/VPI",
                "organisation/fnv",
                "person/koch"
            })
    void every_subject_lies_somewhere(String subject) {
        Subject about = Subject.parse(subject);
        Entry entry = told("2018-23").by("AU/post-pretoria").build();

        given(about).when(new StatePosition(about, entry)).thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    private static Story visited() {
        return given(SOUTH_AFRICA).after(tell(SOUTH_AFRICA, told("2018")));
    }

    @Test
    @Tag("rule-139-flags")
    void a_date_that_is_amended_is_looked_at_too() {
        When autumn = When.on("2018-23");
        visited()
                .when(new RefineWhen(SOUTH_AFRICA, LATER, TOLD, autumn, LETTER))
                .thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
        visited()
                .when(new CorrectEntry(SOUTH_AFRICA, LATER, told("2017-23").build(), "a slip", "head"))
                .thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
        visited()
                .when(new ContradictEntry(
                        SOUTH_AFRICA,
                        LATER,
                        TOLD,
                        new Rival("It was in the autumn.", autumn, null, LETTER),
                        Preference.RECORDED,
                        "ours is better"))
                .thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    @Test
    @Tag("rule-139-flags")
    void a_plan_that_is_moved_to_a_season_is_looked_at_too() {
        Entry plan = anEntry("plan").at(When.planned("2019", "in 2019")).build();
        given(SOUTH_AFRICA)
                .after(new MakePlan(SOUTH_AFRICA, plan, PlanKind.PLAN, Party.parse("gov:AU")))
                .when(new MovePlan(
                        SOUTH_AFRICA, LATER, plan.id(), When.planned("2020-23", "in the autumn of 2020"), "late"))
                .thenFlaggedBy(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    @Test
    @Tag("rule-139-holds")
    void what_a_correction_leaves_as_it_was_is_not_looked_at_again() {
        given(SOUTH_AFRICA)
                .after(tell(SOUTH_AFRICA, told("2018-23")))
                .when(new CorrectEntry(
                        SOUTH_AFRICA,
                        LATER,
                        told("2018-23").saying("Other words.").build(),
                        "a slip",
                        "head"))
                .thenAcceptedWithoutFinding(SEASON_IS_THAT_OF_ITS_PLACE);
    }

    /** A program can put an interval together without its text. */
    private static When backward() {
        return new When(
                When.Mode.DATED,
                new Interval(FuzzyDate.parse("2018-23"), FuzzyDate.parse("2018-22")),
                "autumn to summer of 2018",
                Set.of(),
                Cadence.ONCE);
    }

    @Test
    @Tag("rule-88-refuses")
    void a_time_that_ends_before_it_begins_is_refused_however_it_is_put_together() {
        given(GHANA).when(tell(GHANA, anEntry("told").at(backward()))).thenRefusedBy(RANGE_STARTS_BEFORE_IT_ENDS);
        visited()
                .when(new RefineWhen(SOUTH_AFRICA, LATER, TOLD, backward(), LETTER))
                .thenRefusedBy(RANGE_STARTS_BEFORE_IT_ENDS);
        visited()
                .when(new ContradictEntry(
                        SOUTH_AFRICA,
                        LATER,
                        TOLD,
                        new Rival("It was so.", backward(), null, LETTER),
                        Preference.RECORDED,
                        "ours is better"))
                .thenRefusedBy(RANGE_STARTS_BEFORE_IT_ENDS);
    }

    @Test
    void every_country_lies_in_a_hemisphere_and_those_on_the_equator_in_both() {
        Stream<Country> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(Country::new);

        assertThat(countries.filter(country -> country.hemispheres().contains(Hemisphere.SOUTHERN)))
                .hasSize(55 + 15)
                .filteredOn(country -> country.hemispheres().contains(Hemisphere.NORTHERN))
                .extracting(Country::code)
                .containsExactlyInAnyOrder(
                        "BR", "CD", "CG", "CO", "EC", "GA", "GQ", "ID", "KE", "KI", "MV", "SO", "ST", "UG", "UM");
    }
}
