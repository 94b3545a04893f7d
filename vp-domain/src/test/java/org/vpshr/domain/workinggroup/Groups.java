package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.given.AnEntry.anEntry;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

/** What the tests of working groups begin with. */
final class Groups {
    static final WorkingGroupId GHANA = new WorkingGroupId(new Country("GH"), "icwg");
    static final WorkingGroupId MYANMAR = new WorkingGroupId(new Country("MM"), "icwg");
    static final WorkingGroupId PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    static final WorkingGroupId SOUTH_KIVU = new WorkingGroupId(new Country("CD"), "south-kivu");
    static final Organisation FUND_FOR_PEACE = new Organisation("fund-for-peace");
    static final Organisation CONFIEP = new Organisation("confiep");
    static final Organisation TOTAL = new Organisation("total");

    private Groups() {}

    /** An entry, written late enough for any date in these tests. */
    static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    static EstablishGroup setUp(WorkingGroupId group, String edtf) {
        return new EstablishGroup(group, on("set-up", edtf));
    }

    static JoinMember joins(
            WorkingGroupId group, String id, String edtf, Organisation who, @Nullable Pillar pillar, Seat seat) {
        return new JoinMember(group, on(id, edtf), who, pillar, seat);
    }

    static JoinMember ffpJoins() {
        return joins(GHANA, "ffp-joined", "2017-02", FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    static InviteMember invites(WorkingGroupId group, Organisation who) {
        return new InviteMember(group, on(who.id() + "-invited", "2018-09"), who);
    }
}
