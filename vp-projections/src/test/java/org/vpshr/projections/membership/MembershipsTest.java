package org.vpshr.projections.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.GROUP_OF_MYANMAR;
import static org.vpshr.projections.given.Subjects.GROUP_OF_PERU;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Office;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.*;

class MembershipsTest {
    private static final Organisation IDL = new Organisation("idl");
    private static final Organisation TOTAL = new Organisation("total");

    private static MemberJoined joined(Entry entry) {
        return new MemberJoined(GROUP_OF_PERU, entry, IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    private static MemberJoined joined(String on) {
        return joined(on("joined", on));
    }

    private static MemberJoined observes(String on) {
        return new MemberJoined(GROUP_OF_PERU, on("observes", on), IDL, null, Seat.OBSERVER);
    }

    private static MemberLeft left(String on) {
        return new MemberLeft(GROUP_OF_PERU, on("left", on), IDL);
    }

    private static OfficeFilled filled(String id, Office office, String seat, Organisation by, String on) {
        return new OfficeFilled(GROUP_OF_PERU, on(id, on), office, seat, by);
    }

    private static List<String> seated(String day, DomainEvent... events) {
        return history(events).in(new Memberships()).on(GROUP_OF_PERU, LocalDate.parse(day)).stream()
                .map(place -> place.organisation().id() + " " + place.role() + " " + place.certainty())
                .toList();
    }

    @ParameterizedTest(name = "joined {0}, on {1}: {2}")
    @CsvSource({
        "2018-04-06, 2018-04-05,",
        "2018-04-06, 2018-04-06, idl member YES",
        "2018-04, 2018-03-31,",
        "2018-04, 2018-04-06, idl member MAYBE",
        "2018-04, 2018-05-01, idl member YES",
        "2017-21, 2017-04-01, idl member MAYBE",
        "2018-04-06?, 2018-05-01, idl member MAYBE",
    })
    @Tag("rule-90-holds")
    void a_member_sits_in_the_group_as_surely_as_its_joining_is_dated(String joined, String day, String place) {
        assertThat(seated(day, joined(joined))).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest(name = "left {0}, on {1}: {2}")
    @CsvSource({
        "2019-03-01, 2019-02-28, idl member YES",
        "2019-03-01, 2019-03-01, idl member YES",
        "2019-03-01, 2019-03-02,",
        "2019-03, 2019-03-15, idl member MAYBE",
        "2019-03, 2019-04-01,",
        "2012, 2019-01-01,",
    })
    @Tag("rule-57-holds")
    void a_member_that_left_sits_there_no_longer(String left, String day, String place) {
        assertThat(seated(day, joined("2018-04-06"), left(left))).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    @Tag("rule-57-holds")
    void a_member_that_left_and_joined_again_sits_there_once() {
        MemberJoined again = joined(on("joined-again", "2020-01-01"));

        assertThat(seated("2020-06-01", joined("2018-04-06"), left("2019-03-01"), again))
                .containsExactly("idl member YES");
    }

    @Test
    void a_member_of_unknown_start_may_have_sat_there_on_any_day() {
        assertThat(seated(
                        "1999-01-01",
                        joined(anEntry("joined").at(When.undated()).build())))
                .containsExactly("idl member MAYBE");
    }

    @Test
    void a_member_as_of_a_day_may_have_joined_before() {
        MemberJoined asOf = joined(
                anEntry("joined").at(When.asOf("2018-12", "December 2018")).build());

        assertThat(seated("2017-01-01", asOf)).containsExactly("idl member MAYBE");
        assertThat(seated("2019-01-01", asOf)).containsExactly("idl member YES");
    }

    @Test
    @Tag("rule-58-holds")
    void a_member_has_its_pillar_and_an_observer_none() {
        Memberships memberships = history(
                        joined("2018"),
                        new MemberJoined(GROUP_OF_PERU, on("total", "2018"), TOTAL, null, Seat.OBSERVER))
                .in(new Memberships());

        assertThat(memberships.on(GROUP_OF_PERU, LocalDate.parse("2019-01-01")))
                .extracting(Memberships.Place::pillar)
                .containsExactly(Pillar.CIVIL_SOCIETY, null);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2018-10-31, idl observer YES", "2018-11-26, idl member YES", "2018-12-01, idl member YES"})
    @Tag("rule-60-holds")
    void an_observer_who_becomes_a_member_is_one_or_the_other(String day, String place) {
        assertThat(seated(day, observes("2017"), joined("2018-11-26"))).containsExactly(place);
    }

    @Test
    @Tag("rule-90-holds")
    void an_observer_who_becomes_a_member_some_day_of_a_month_may_be_either_within_it() {
        assertThat(seated("2018-11-15", observes("2017"), joined("2018-11")))
                .containsExactly("idl observer MAYBE", "idl member MAYBE");
    }

    @Test
    @Tag("rule-69-holds")
    void winding_up_ends_every_seat_and_office() {
        DomainEvent[] events = {
            joined("2018"),
            filled("chair", Office.CHAIR, "", IDL, "2018"),
            new GroupWoundUp(GROUP_OF_PERU, on("wound-up", "2019-06-30"))
        };

        assertThat(seated("2019-06-30", events)).hasSize(2);
        assertThat(seated("2019-07-01", events)).isEmpty();
    }

    @Test
    @Tag("rule-69-holds")
    void the_last_company_leaving_ends_no_seat_of_another() {
        MemberJoined company = new MemberJoined(GROUP_OF_PERU, on("total", "2018"), TOTAL, Pillar.COMPANY, Seat.MEMBER);
        MemberLeft gone = new MemberLeft(GROUP_OF_PERU, on("total-left", "2019-01-01"), TOTAL);

        assertThat(seated("2019-06-01", joined("2018"), company, gone)).containsExactly("idl member YES");
    }

    @Test
    @Tag("rule-55-holds")
    void co_chairs_hold_a_seat_each() {
        assertThat(seated(
                        "2019-01-01",
                        filled("one", Office.CO_CHAIR, "government", IDL, "2018"),
                        filled("two", Office.CO_CHAIR, "companies", TOTAL, "2018")))
                .containsExactly("idl co-chair (government) YES", "total co-chair (companies) YES");
    }

    @Test
    @Tag("rule-56-holds")
    void an_office_passes_from_one_holder_to_the_next() {
        DomainEvent[] events = {
            filled("first", Office.CHAIR, "", IDL, "2017-01-01"),
            new OfficeVacated(GROUP_OF_PERU, on("vacant", "2018-01-01"), Office.CHAIR, ""),
            filled("second", Office.CHAIR, "", TOTAL, "2018-01-02")
        };

        assertThat(seated("2017-06-01", events)).containsExactly("idl chair YES");
        assertThat(seated("2018-06-01", events)).containsExactly("total chair YES");
    }

    @Test
    @Tag("rule-63-holds")
    void selection_and_set_up_seat_nobody() {
        assertThat(seated(
                        "2019-01-01",
                        new GroupSelected(GROUP_OF_PERU, on("selected", "2017")),
                        new GroupEstablished(GROUP_OF_PERU, on("set-up", "2018"))))
                .isEmpty();
    }

    @Test
    @Tag("rule-11-holds")
    void an_invitation_seats_nobody() {
        assertThat(seated("2019-01-01", new MemberInvited(GROUP_OF_PERU, on("invited", "2018"), IDL)))
                .isEmpty();
    }

    @Test
    @Tag("rule-66-holds")
    void a_new_name_and_scope_leave_the_members_of_the_group() {
        assertThat(seated(
                        "2020-01-01",
                        joined("2018"),
                        new GroupRenamed(GROUP_OF_PERU, on("renamed", "2019"), "Working group on security"),
                        new ScopeChanged(GROUP_OF_PERU, on("rescoped", "2019"))))
                .containsExactly("idl member YES");
    }

    @Test
    @Tag("rule-86-holds")
    void a_refined_date_of_joining_settles_a_maybe() {
        assertThat(seated("2018-04-15", joined("2018-04"), refined(GROUP_OF_PERU, "joined", "2018-04-06")))
                .containsExactly("idl member YES");
    }

    @Test
    void a_joining_that_was_withdrawn_seats_nobody_and_leaves_the_observer() {
        assertThat(seated("2019-01-01", observes("2017"), joined("2018"), withdrawn(GROUP_OF_PERU, "joined")))
                .containsExactly("idl observer YES");
    }

    @Test
    @Tag("rule-110-holds")
    void a_joining_of_the_wrong_organisation_seats_the_right_one() {
        assertThat(seated(
                        "2019-01-01", joined("2018"), reattributed(GROUP_OF_PERU, "joined", "org:idl", "org:idehpucp")))
                .containsExactly("idehpucp member YES");
    }

    @Test
    @Tag("rule-110-holds")
    void a_joining_filed_under_the_wrong_group_seats_in_the_right_one() {
        Memberships memberships = history(joined("2018"), moved(GROUP_OF_PERU, "joined", GROUP_OF_MYANMAR))
                .in(new Memberships());

        assertThat(memberships.on(GROUP_OF_PERU, LocalDate.parse("2019-01-01"))).isEmpty();
        assertThat(memberships.on(GROUP_OF_MYANMAR, LocalDate.parse("2019-01-01")))
                .hasSize(1);
    }

    @Test
    @Tag("rule-62-holds")
    void the_groups_on_record_are_known_by_country_and_name() {
        Memberships memberships = history(joined("2018"), new GroupNoted(GROUP_OF_MYANMAR, on("noted", "2018")))
                .in(new Memberships());

        assertThat(memberships.groups()).containsExactly("workinggroup/MM/icwg", "workinggroup/PE/gt-pv");
    }

    @Test
    void a_place_tells_since_when_and_on_what_entry_it_rests() {
        Memberships.Place place = history(joined("2018-04"))
                .in(new Memberships())
                .on(GROUP_OF_PERU, LocalDate.parse("2019-01-01"))
                .getFirst();

        assertThat(place.since()).isEqualTo("2018-04");
        assertThat(place.entry().value()).isEqualTo("joined");
    }
}
