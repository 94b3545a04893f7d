package org.vpshr.domain;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierCommand.RefineWhen;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.EstablishGroup;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.HoldMeeting;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;
import org.vpshr.domain.workinggroup.WorkingGroupRule;

class ReplayedAggregateTest {
    private static final WorkingGroupId PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    private static final Organisation IDL = new Organisation("idl");
    private static final EstablishGroup ESTABLISH =
            new EstablishGroup(PERU, anEntry("pe-set-up").on("2010").build());

    private static JoinMember join(String entry) {
        return new JoinMember(PERU, anEntry(entry).on("2018-11").build(), IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    @Test
    void a_membership_that_was_taken_back_leaves_the_seat_free() {
        given(PERU)
                .after(
                        ESTABLISH,
                        join("pe-idl"),
                        new WithdrawEntry(
                                PERU,
                                aContribution("2019-03-01"),
                                new EntryId("pe-idl"),
                                "never joined",
                                "head of desk"))
                .when(join("pe-idl-later"))
                .thenAccepted();
    }

    @Test
    void a_refined_set_up_moves_the_day_before_which_nothing_met() {
        given(PERU)
                .after(
                        ESTABLISH,
                        new RefineWhen(
                                PERU,
                                aContribution("2019-03-01"),
                                new EntryId("pe-set-up"),
                                When.on("2010-10"),
                                new Source("Minutes", "", "", null, null, "")))
                .when(new HoldMeeting(PERU, anEntry("pe-met").on("2010-03").build(), MeetingKind.REGULAR))
                .thenRefusedBy(WorkingGroupRule.ONLY_WHILE_IT_EXISTS);
    }
}
