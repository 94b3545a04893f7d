package org.vpshr.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.party.Capacity.HOST;
import static org.vpshr.domain.party.Capacity.ORGANISER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.ForumEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.InvalidDate;
import org.vpshr.domain.time.When;

/** Entries and what belongs to them are made with words, whatever they will be made up of one day. */
class WordsTest {
    private static final Contribution LIMA = Contribution.by("NL/embassy-lima")
            .written("2026-02-02")
            .on("embassy file 14")
            .forYear(2025);

    @Test
    void a_contribution_says_who_wrote_it_when_on_what_and_for_which_year() {
        assertThat(LIMA)
                .isEqualTo(new Contribution(
                        Desk.parse("NL/embassy-lima"), LocalDate.of(2026, 2, 2), "embassy file 14", 2025));
        assertThat(Contribution.by("NL/embassy-lima")
                        .written("2026-02-02")
                        .on("note")
                        .reportingYear())
                .isEmpty();
        assertThatThrownBy(() -> Contribution.by("NL/embassy-lima").written("in February"))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("the day of writing is a whole day")
                .hasMessageNotContaining("in February");
    }

    @Test
    void an_entry_says_when_where_and_who_and_may_say_each_again() {
        Entry entry = Entry.of("pe-roundtable-2025", "The embassy held a roundtable.", LIMA)
                .says("nl", "De ambassade hield een rondetafel.")
                .when("2025-04")
                .where("PE")
                .where("PE:Cusco")
                .who("gov:NL", ORGANISER)
                .who(new Participation(new Party.Organisation("idl"), HOST, "its seat"))
                .figure(Figure.count("people who took part", "~40", "people").basis(Basis.ESTIMATE))
                .source(Source.of("Minutes"))
                .link("follows:pe-visit-2024")
                .seenBy(new Audience.Open())
                .placed("B", "it belongs to the agreements");

        assertThat(entry)
                .isEqualTo(new Entry(
                        new EntryId("pe-roundtable-2025"),
                        new Statement(new TreeMap<>(Map.of(
                                Language.ENGLISH,
                                "The embassy held a roundtable.",
                                new Language("nl"),
                                "De ambassade hield een rondetafel."))),
                        When.on("2025-04"),
                        List.of(Place.parse("PE"), Place.parse("PE:Cusco")),
                        List.of(
                                Participation.of(Party.parse("gov:NL"), ORGANISER),
                                new Participation(Party.parse("org:idl"), HOST, "its seat")),
                        List.of(new Figure.Count(
                                "people who took part", Quantity.parse("~40"), "people", Basis.ESTIMATE)),
                        List.of(new Source("Minutes", "", "", null, null, "")),
                        List.of(Link.parse("follows:pe-visit-2024")),
                        new Audience.Open(),
                        new Placement("B", "it belongs to the agreements"),
                        LIMA));
    }

    @Test
    void an_entry_of_which_no_time_is_said_is_undated_and_for_all() {
        Entry entry = Entry.of("pe-file", "As it stands in the file.", LIMA);

        assertThat(entry.when()).isEqualTo(When.undated());
        assertThat(entry.audience()).isEqualTo(new Audience.Open());
    }

    @Test
    void money_says_its_purpose_payer_and_receiver() {
        Figure.Money money = Figure.money("training", "2500000.50", "EUR", "gov:NL", "org:prodialogo")
                .unit("per year")
                .basis(Basis.FORECAST);

        assertThat(money)
                .isEqualTo(new Figure.Money(
                        "training",
                        new Quantity.Exact(new BigDecimal("2500000.50")),
                        Currency.getInstance("EUR"),
                        Party.parse("gov:NL"),
                        Party.parse("org:prodialogo"),
                        "per year",
                        Basis.FORECAST));
    }

    @Test
    void a_source_says_what_is_known_of_it() {
        assertThat(Source.of("A letter")
                        .publisher("The ministry")
                        .address("https://example.org/letter")
                        .published("2018-05")
                        .accessed("2018-06-01")
                        .snapshot("sources/letter.pdf"))
                .isEqualTo(new Source(
                        "A letter",
                        "The ministry",
                        "https://example.org/letter",
                        FuzzyDate.parse("2018-05"),
                        FuzzyDate.parse("2018-06-01"),
                        "sources/letter.pdf"));
    }

    @Test
    void a_picture_says_who_made_it_by_what_right_it_is_used_and_whom_it_shows() {
        assertThat(Medium.picture("pictures/visit.jpg")
                        .credit("Embassy")
                        .right("own work")
                        .shows("koch", "left", Medium.LegalGround.CONSENT))
                .isEqualTo(new Medium(
                        Medium.Kind.PICTURE,
                        "pictures/visit.jpg",
                        List.of(new Medium.Depicted(new Party.Person("koch"), "left")),
                        "Embassy",
                        "own work",
                        Medium.LegalGround.CONSENT));
        assertThat(Medium.video("pictures/visit.mp4").kind()).isEqualTo(Medium.Kind.VIDEO);
    }

    @Test
    void a_subject_is_named_by_its_parts() {
        assertThat(List.<Subject>of(
                        CommitmentId.of("NL"),
                        AgreementId.of("NL", "gold"),
                        WorkingGroupId.of("PE", "gt-pv"),
                        CountryEngagementId.of("NL", "PE"),
                        ForumEngagementId.of("NL", "igf"),
                        AnnualReportId.of("NL", 2018, Edition.PUBLIC)))
                .isEqualTo(List.of(
                        Subject.parse("commitment/NL"),
                        Subject.parse("irbc/NL/gold"),
                        Subject.parse("workinggroup/PE/gt-pv"),
                        Subject.parse("engagement/NL/PE"),
                        Subject.parse("forum/NL/igf"),
                        Subject.parse("report/NL/2018/public")));
    }
}
