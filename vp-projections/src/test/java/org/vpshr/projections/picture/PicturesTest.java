package org.vpshr.projections.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.kept;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.irbc.AgreementEvent.AgreementEnded;
import org.vpshr.domain.irbc.AgreementEvent.AgreementTookEffect;
import org.vpshr.domain.irbc.AgreementEvent.DialogueOpened;
import org.vpshr.domain.irbc.AgreementEvent.MonitoringReported;
import org.vpshr.domain.irbc.AgreementEvent.NegotiationBegun;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.domain.matter.MatterEvent.IndicatorMeasured;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberLeft;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.picture.Lanes.Bar;
import org.vpshr.projections.picture.Lanes.Lane;
import org.vpshr.projections.report.CountryNames;

class PicturesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final Organisation IDL = new Organisation("idl");
    private static final Gazetteer PLACES = new Gazetteer(Map.of(
            "PE", new Gazetteer.Point(-9.1, -74.4),
            "PE:Cusco", new Gazetteer.Point(-13.5, -72.0)));

    private static Picture picture(PictureQuery asked, DomainEvent... events) {
        AHistory seen = history(events).seenBy(Circle.PUBLIC);
        CountryNames names = new CountryNames("none", "", new TreeMap<>(), new TreeMap<>());
        return new Pictures(new PictureSource(seen.entries(), seen.in(new Names()), NL, Circle.PUBLIC, names, PLACES))
                .of(asked);
    }

    private static PictureQuery of(PictureKind kind) {
        return kind.isOfYear()
                ? PictureQuery.of(kind, 2018, DAY, Language.ENGLISH)
                : kind.isOfGroup()
                        ? PictureQuery.of(GROUP_OF_PERU, DAY, Language.ENGLISH)
                        : PictureQuery.of(kind, DAY, Language.ENGLISH);
    }

    private static List<Lane> lanes(PictureKind kind, DomainEvent... events) {
        return ((Lanes) picture(of(kind), events)).lanes();
    }

    private static Bar onlyBar(PictureKind kind, DomainEvent... events) {
        return lanes(kind, events).getFirst().bars().getFirst();
    }

    private static List<Panels.Point> points(DomainEvent... events) {
        Panels panels = (Panels) picture(of(PictureKind.INDICATORS), events);
        return panels.panels().getFirst().lines().getFirst().points();
    }

    @ParameterizedTest
    @EnumSource
    void of_a_record_with_nothing_in_it_every_picture_is_empty(PictureKind kind) {
        assertThat(picture(of(kind)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_audience_may_not_see_is_in_no_picture(PictureKind kind) {
        DomainEvent[] open = everything(false);
        DomainEvent[] hidden = everything(true);

        assertThat(picture(of(kind), open).isEmpty()).isFalse();
        assertThat(picture(of(kind), hidden)).isEqualTo(picture(of(kind)));
    }

    /** One entry for each kind of picture. */
    private static DomainEvent[] everything(boolean hidden) {
        return new DomainEvent[] {
            held(PERU, shown(anEntry("workshop").on("2018-04-06").in("PE:Cusco"), hidden)),
            plan(PERU, shown(anEntry("plan").at(planned("2019")).written("2019-01-21", 2018), hidden)),
            new MemberJoined(
                    GROUP_OF_PERU,
                    shown(anEntry("joined").on("2018-04"), hidden).build(),
                    IDL,
                    Pillar.CIVIL_SOCIETY,
                    Seat.MEMBER),
            new NegotiationBegun(
                    GOLD, shown(anEntry("talks").on("2016"), hidden).build()),
            new IndicatorMeasured(
                    PERU,
                    shown(anEntry("measured").on("2018"), hidden).build(),
                    new Indicator("cases", "cases", List.of(reading("2018", "4")), null, null)),
        };
    }

    private static org.vpshr.domain.given.AnEntry shown(org.vpshr.domain.given.AnEntry entry, boolean hidden) {
        return hidden ? entry.to(only(Circle.INTERNAL)) : entry;
    }

    private static Indicator.Reading reading(String period, String value) {
        return new Indicator.Reading(When.on(period), Indicator.Kind.ACTUAL, "", Quantity.parse(value));
    }

    @Test
    void what_was_restricted_later_leaves_the_timeline_and_no_gap_in_its_numbers() {
        List<Lane> lanes = lanes(
                PictureKind.TIMELINE,
                held(PERU, anEntry("first").on("2018-03-01")),
                held(PERU, anEntry("second").on("2018-04-01")),
                restricted(PERU, "first", Circle.INTERNAL));

        assertThat(lanes)
                .singleElement()
                .satisfies(lane -> assertThat(lane.bars())
                        .extracting(bar -> bar.entry().value() + " " + bar.number())
                        .containsExactly("second 1"));
    }

    @ParameterizedTest(name = "{0}: surely from {1}")
    @CsvSource({
        "2018-04-06,            2018-04-06, 2018-04-06, true",
        "2018-04,               ,           ,           false",
        "2018,                  ,           ,           false",
        "2018-04-06/2018-05-02, 2018-04-06, 2018-05-02, false",
        "2018-03/2018-05,       2018-03-31, 2018-05-01, false",
        "[2018-03..2018-05],    ,           ,           false",
        "2018-03-01/..,         2018-03-01, +999999999-12-31, false",
    })
    void a_vague_time_is_a_stretch_and_no_day(
            String when, @Nullable LocalDate from, @Nullable LocalDate until, boolean isDay) {
        Bar bar = onlyBar(PictureKind.TIMELINE, held(PERU, anEntry("workshop").on(when)));

        assertThat(bar.when().surelyFrom().orElse(null)).isEqualTo(from);
        assertThat(bar.when().surelyUntil().orElse(null)).isEqualTo(until);
        assertThat(bar.when().isDay()).isEqualTo(isDay);
    }

    @Test
    void a_refined_date_is_drawn_and_the_vague_one_is_not() {
        Bar bar = onlyBar(
                PictureKind.TIMELINE,
                held(PERU, anEntry("workshop").on("2018")),
                refined(PERU, "workshop", "2018-04-06"));

        assertThat(bar.when().isDay()).isTrue();
    }

    @Test
    void countries_stand_by_their_names_and_other_matters_below_them() {
        List<Lane> lanes = lanes(
                PictureKind.TIMELINE,
                held(FORUM, anEntry("panel").on("2018-02")),
                held(PERU, anEntry("workshop").on("2018-03")),
                held(GHANA, anEntry("visit").on("2018-04")));

        assertThat(lanes)
                .extracting(Lane::label)
                .containsExactly(
                        new RowLabel.Named("GH"), new RowLabel.Named("PE"), new RowLabel.About(RowLabel.Topic.FORUMS));
    }

    @Test
    void what_has_no_date_is_counted() {
        Lanes lanes = (Lanes) picture(
                of(PictureKind.TIMELINE),
                held(PERU, anEntry("workshop").on("2018-03")),
                held(PERU, anEntry("some-day").at(When.undated()).written("2019-01-21", 2018)));

        assertThat(lanes.timeless()).isEqualTo(1);
    }

    @Test
    void a_year_counts_what_surely_speaks_of_it_apart_from_what_may() {
        YearCounts counts = (YearCounts) picture(
                of(PictureKind.YEARS),
                held(PERU, anEntry("sure").on("2018-03")),
                held(PERU, anEntry("perhaps").on("[2017..2018]")),
                plan(PERU, anEntry("meant").at(planned("2018"))));

        assertThat(counts.rows().getFirst().years())
                .containsEntry(2017, new YearCounts.Cell(0, 1, 0))
                .containsEntry(2018, new YearCounts.Cell(1, 1, 1));
    }

    @Test
    void what_began_nobody_says_when_is_not_counted_for_every_year_before() {
        YearCounts counts = (YearCounts) picture(
                of(PictureKind.YEARS),
                held(PERU, anEntry("early").on("2010")),
                held(PERU, anEntry("by-then").on("[..2018]")));

        assertThat(counts.rows().getFirst().years().keySet()).containsExactly(2010, 2018);
    }

    @Test
    void a_membership_ends_as_vaguely_as_its_end_is_dated() {
        Bar bar = onlyBar(
                PictureKind.MEMBERSHIP,
                new MemberJoined(GROUP_OF_PERU, on("joined", "2016-05-01"), IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER),
                new MemberLeft(GROUP_OF_PERU, on("left", "2018"), IDL));

        assertThat(bar.when().surelyFrom()).contains(LocalDate.of(2016, 5, 1));
        assertThat(bar.when().surelyUntil()).contains(LocalDate.of(2018, 1, 1));
        assertThat(bar.when().latestEnd()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void who_came_back_has_two_stays_on_one_row() {
        List<Lane> lanes = lanes(
                PictureKind.MEMBERSHIP,
                new MemberJoined(GROUP_OF_PERU, on("joined", "2015"), IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER),
                new MemberLeft(GROUP_OF_PERU, on("left", "2016"), IDL),
                new MemberJoined(GROUP_OF_PERU, on("back", "2018"), IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER));

        assertThat(lanes)
                .singleElement()
                .satisfies(lane -> assertThat(lane.bars())
                        .extracting(bar -> bar.entry().value())
                        .containsExactly("joined", "back"));
    }

    @Test
    void an_agreement_passes_from_each_status_to_the_next_in_their_order() {
        List<Lane> lanes = lanes(
                PictureKind.AGREEMENTS,
                new AgreementTookEffect(GOLD, on("effect", "2017-10-01"), null),
                new DialogueOpened(GOLD, on("dialogue", "2015")),
                new NegotiationBegun(GOLD, on("talks", "2016-02-01")),
                new AgreementEnded(GOLD, on("ended", "2022-06"), true));

        assertThat(lanes.getFirst().bars())
                .extracting(bar -> bar.mark() + " " + bar.when().start() + " to "
                        + bar.when().end())
                .containsExactly(
                        "DIALOGUE 2015 to 2016-02-01",
                        "NEGOTIATION 2016-02-01 to 2017-10-01",
                        "IN_EFFECT 2017-10-01 to 2022-06",
                        "ENDED 2022-06 to 2022-06");
    }

    @Test
    void a_status_that_was_taken_back_is_not_drawn() {
        List<Lane> lanes = lanes(
                PictureKind.AGREEMENTS,
                new NegotiationBegun(GOLD, on("talks", "2016-02-01")),
                new AgreementTookEffect(GOLD, on("effect", "2017-10-01"), null),
                withdrawn(GOLD, "effect"));

        assertThat(lanes.getFirst().bars()).extracting(Bar::mark).containsExactly(Mark.NEGOTIATION);
    }

    private static MonitoringReported monitored(String id, String reference, String measure, String value) {
        Entry entry = anEntry(id)
                .on(reference)
                .with(Figure.count("sites", value, "sites"))
                .build();
        return new MonitoringReported(GOLD, entry, FuzzyDate.parse(reference), measure);
    }

    @Test
    void a_series_is_broken_where_it_began_to_be_measured_otherwise() {
        List<Panels.Point> points = points(
                monitored("m-2016", "2016-12-31", "listed sites", "2802"),
                monitored("m-2017", "2017-12-31", "listed sites", "4268"),
                monitored("m-2018", "2018-12-31", "visited sites", "311"),
                monitored("m-2019", "2019-12-31", "visited sites", "420"));

        assertThat(points).extracting(Panels.Point::isBroken).containsExactly(false, false, true, false);
    }

    @Test
    void an_indicator_is_broken_on_the_day_that_it_says() {
        Indicator indicator = new Indicator(
                "cases",
                "cases",
                List.of(reading("2018", "9"), reading("2016", "4"), reading("2017", "5")),
                null,
                FuzzyDate.parse("2018-01-01"));

        List<Panels.Point> points = points(new IndicatorMeasured(PERU, on("measured", "2018"), indicator));

        assertThat(points)
                .extracting(point -> point.value() + " " + point.isBroken())
                .containsExactly("4 false", "5 false", "9 true");
    }

    @Test
    void a_number_keeps_its_bound() {
        assertThat(points(
                        monitored("m-1", "2016-12-31", "sites", "~700"),
                        monitored("m-2", "2017-12-31", "sites", ">=800"),
                        monitored("m-3", "2018-12-31", "sites", "48..60")))
                .extracting(point -> point.value().toString())
                .containsExactly("~700", ">=800", "48..60");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2019-06-30, OPEN", "2020-01-01, OVERDUE"})
    void a_plan_is_overdue_from_the_day_on_which_its_time_is_over(LocalDate day, Mark state) {
        Lanes lanes = (Lanes) picture(
                PictureQuery.of(PictureKind.PLANS, 2018, day, Language.ENGLISH),
                plan(PERU, anEntry("plan").at(planned("2019")).written("2019-01-21", 2018)));

        assertThat(lanes.lanes().getFirst().bars()).extracting(Bar::mark).containsExactly(Mark.DUE, state);
    }

    @Test
    void a_plan_that_was_kept_stands_where_that_is_shown() {
        Lanes lanes = (Lanes) picture(
                of(PictureKind.PLANS),
                plan(PERU, anEntry("plan").at(planned("2019")).written("2019-01-21", 2018)),
                held(PERU, anEntry("done").on("2019-04-06")),
                kept(PERU, "plan", Outcome.FULLY, "done"));

        assertThat(lanes.lanes().getFirst().bars())
                .extracting(bar -> bar.mark() + " " + bar.when().start())
                .containsExactly("DUE 2019", "KEPT 2019-04-06");
    }

    @Test
    void a_place_that_no_table_knows_is_there_without_a_point() {
        Sites sites = (Sites) picture(
                of(PictureKind.PLACES),
                held(PERU, anEntry("known").on("2018-04").in("PE:CUSCO")),
                held(PERU, anEntry("unknown").on("2018-05").in("PE:Nowhere")),
                held(PERU, anEntry("at-large").on("2018-06").in("region:Andes")),
                held(PERU, anEntry("placeless").on("2018-07")));

        assertThat(sites.sites())
                .extracting(site -> site.countryName() + ":" + site.locality() + " "
                        + site.point().isPresent())
                .containsExactly(":Andes false", "PE: true", "PE:CUSCO true", "PE:Nowhere false");
    }

    @Test
    void what_another_government_tells_is_not_in_the_pictures_of_this_one() {
        assertThat(picture(
                                of(PictureKind.TIMELINE),
                                held(
                                        org.vpshr.domain.Subject.CountryEngagementId.of("GB", "PE"),
                                        anEntry("theirs").on("2018-04")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_picture_of_a_year_is_not_asked_for_without_one() {
        assertThatThrownBy(() -> PictureQuery.of(PictureKind.TIMELINE, DAY, Language.ENGLISH))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a year");
        assertThatThrownBy(() -> PictureQuery.of(PictureKind.YEARS, 2018, DAY, Language.ENGLISH))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("leave it out");
    }
}
