package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Groups.CONFIEP;
import static org.vpshr.domain.given.Groups.FUND_FOR_PEACE;
import static org.vpshr.domain.given.Groups.GHANA;
import static org.vpshr.domain.given.Groups.PERU;
import static org.vpshr.domain.given.Groups.TOTAL;
import static org.vpshr.domain.given.Groups.ffpJoins;
import static org.vpshr.domain.given.Groups.invites;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.on;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

class SeatsTest {

    private static FillOffice fills(String id, Office office, String seat, Organisation who) {
        return new FillOffice(GHANA, on(id, "2017-03"), office, seat, who);
    }

    @Test
    @Tag("rule-55-holds")
    void an_organisation_of_civil_society_may_chair_and_a_host_may_be_the_secretariat() {
        given(GHANA)
                .after(setUp(GHANA, "2017"), ffpJoins())
                .when(fills("ffp-chairs", Office.CHAIR, "1", FUND_FOR_PEACE))
                .thenAccepted();
        given(GHANA)
                .after(setUp(GHANA, "2017"), new NameHost(GHANA, on("host", "2017"), TOTAL))
                .when(fills("host-office", Office.SECRETARIAT, "1", TOTAL))
                .thenAccepted();
    }

    @Test
    @Tag("rule-55-refuses")
    void who_is_neither_member_nor_host_holds_no_office() {
        given(GHANA)
                .after(setUp(GHANA, "2017"))
                .when(fills("ffp-chairs", Office.CHAIR, "1", FUND_FOR_PEACE))
                .thenRefusedBy(WorkingGroupRule.OFFICE_IS_HELD_BY_MEMBER_OR_HOST);
    }

    @Test
    @Tag("rule-56-holds")
    void co_chairs_have_a_seat_each() {
        given(GHANA)
                .after(
                        setUp(GHANA, "2017"),
                        ffpJoins(),
                        joins(GHANA, "total-joined", "2017-02", TOTAL, Pillar.COMPANY, Seat.MEMBER),
                        fills("co-chair-1", Office.CO_CHAIR, "1", FUND_FOR_PEACE))
                .when(fills("co-chair-2", Office.CO_CHAIR, "2", TOTAL))
                .thenAccepted();
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "'', 1", "'', ''"})
    @Tag("rule-56-refuses")
    void an_office_of_which_no_seat_is_named_has_one_holder(String first, String second) {
        given(GHANA)
                .after(setUp(GHANA, "2017"), ffpJoins(), fills("chair-1", Office.CHAIR, first, FUND_FOR_PEACE))
                .when(fills("chair-2", Office.CHAIR, second, FUND_FOR_PEACE))
                .thenRefusedBy(WorkingGroupRule.ONE_HOLDER_OF_A_SEAT);
    }

    @Test
    @Tag("rule-56-holds")
    void an_office_of_another_kind_is_another_office() {
        given(GHANA)
                .after(setUp(GHANA, "2017"), ffpJoins(), fills("chair", Office.CHAIR, "", FUND_FOR_PEACE))
                .when(fills("secretariat", Office.SECRETARIAT, "", FUND_FOR_PEACE))
                .thenAccepted();
    }

    @Test
    @Tag("rule-56-refuses")
    void a_seat_has_one_holder() {
        given(GHANA)
                .after(
                        setUp(GHANA, "2017"),
                        ffpJoins(),
                        joins(GHANA, "total-joined", "2017-02", TOTAL, Pillar.COMPANY, Seat.MEMBER),
                        fills("chair-1", Office.CHAIR, "1", FUND_FOR_PEACE))
                .when(fills("chair-2", Office.CHAIR, "1", TOTAL))
                .thenRefusedBy(WorkingGroupRule.ONE_HOLDER_OF_A_SEAT);
    }

    @Test
    @Tag("rule-56-refuses")
    void an_empty_seat_does_not_fall_vacant() {
        given(GHANA)
                .after(setUp(GHANA, "2017"))
                .when(new VacateOffice(GHANA, on("vacated", "2018"), Office.CHAIR, "1"))
                .thenRefusedBy(WorkingGroupRule.ONE_HOLDER_OF_A_SEAT);
    }

    @Test
    @Tag("rule-57-holds")
    void who_left_may_join_again() {
        given(GHANA)
                .after(
                        setUp(GHANA, "2017"),
                        ffpJoins(),
                        new LeaveMember(GHANA, on("ffp-left", "2018-01"), FUND_FOR_PEACE))
                .when(joins(GHANA, "ffp-again", "2019", FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER))
                .thenAccepted();
    }

    @Test
    @Tag("rule-58-holds")
    void an_observer_has_no_pillar() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep", "2018-11", CONFIEP, null, Seat.OBSERVER))
                .thenAccepted();
    }

    @Test
    @Tag("rule-58-refuses")
    void a_member_has_a_pillar_and_an_observer_none() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep", "2018-11", CONFIEP, Pillar.COMPANY, Seat.OBSERVER))
                .thenRefusedBy(WorkingGroupRule.PILLAR_OF_A_MEMBER);
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep", "2018-11", CONFIEP, null, Seat.MEMBER))
                .thenRefusedBy(WorkingGroupRule.PILLAR_OF_A_MEMBER);
    }

    @Test
    @Tag("rule-60-holds")
    void an_observer_becomes_a_member() {
        given(PERU)
                .after(setUp(PERU, "2010"), joins(PERU, "confiep", "2018-11", CONFIEP, null, Seat.OBSERVER))
                .when(joins(PERU, "confiep-member", "2019", CONFIEP, Pillar.COMPANY, Seat.MEMBER))
                .thenAccepted();
    }

    @Test
    @Tag("rule-60-refuses")
    void a_member_is_not_an_observer_beside() {
        given(PERU)
                .after(setUp(PERU, "2010"), joins(PERU, "confiep", "2018-11", CONFIEP, Pillar.COMPANY, Seat.MEMBER))
                .when(joins(PERU, "confiep-observes", "2019", CONFIEP, null, Seat.OBSERVER))
                .thenRefusedBy(WorkingGroupRule.OBSERVER_BECOMES_MEMBER_BY_EVENT);
    }

    @Test
    @Tag("rule-61-holds")
    void who_was_invited_joins_and_signs() {
        given(PERU)
                .after(setUp(PERU, "2010"), invites(PERU, CONFIEP))
                .when(joins(PERU, "confiep", "2018-11", CONFIEP, null, Seat.OBSERVER))
                .thenAcceptedWithoutFinding(WorkingGroupRule.INVITED_BEFORE_JOINING);
        given(PERU)
                .after(setUp(PERU, "2010"), invites(PERU, CONFIEP))
                .when(signs())
                .thenAcceptedWithoutFinding(WorkingGroupRule.INVITED_BEFORE_JOINING);
    }

    @Test
    @Tag("rule-61-flags")
    void who_was_not_invited_is_shown() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(joins(PERU, "confiep", "2018-11", CONFIEP, null, Seat.OBSERVER))
                .thenFlaggedBy(WorkingGroupRule.INVITED_BEFORE_JOINING);
        given(PERU).after(setUp(PERU, "2010")).when(signs()).thenFlaggedBy(WorkingGroupRule.INVITED_BEFORE_JOINING);
    }

    private static SignDeclaration signs() {
        return new SignDeclaration(
                PERU,
                anEntry("declaration")
                        .on("2018-12")
                        .with("org:confiep", Capacity.SIGNATORY)
                        .build(),
                false);
    }
}
