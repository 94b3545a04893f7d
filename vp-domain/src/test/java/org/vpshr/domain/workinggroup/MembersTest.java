package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.EstablishGroup;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;

class MembersTest {
    private static final WorkingGroupId PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    private static final Organisation IDL = new Organisation("idl");
    private static final EstablishGroup ESTABLISH =
            new EstablishGroup(PERU, anEntry("pe-set-up").on("2010").build());

    private static JoinMember join(String entry) {
        return new JoinMember(PERU, anEntry(entry).on("2018-11").build(), IDL, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    @Test
    @Tag("rule-57-holds")
    void an_organisation_joins_a_group() {
        given(PERU).after(ESTABLISH).when(join("pe-idl")).thenAccepted();
    }

    @Test
    @Tag("rule-57-refuses")
    void an_organisation_that_sits_in_the_group_cannot_join_again() {
        given(PERU)
                .after(ESTABLISH, join("pe-idl"))
                .when(join("pe-idl-again"))
                .thenRefusedBy(WorkingGroupRule.ONE_MEMBERSHIP);
    }
}
