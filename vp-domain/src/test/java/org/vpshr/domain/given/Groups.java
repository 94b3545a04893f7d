package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.anEntry;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

/** What the tests of working groups begin with. */
public final class Groups {
    public static final WorkingGroupId GHANA = new WorkingGroupId(new Country("GH"), "icwg");
    public static final WorkingGroupId MYANMAR = new WorkingGroupId(new Country("MM"), "icwg");
    public static final WorkingGroupId PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    public static final WorkingGroupId SOUTH_KIVU = new WorkingGroupId(new Country("CD"), "south-kivu");
    public static final Organisation FUND_FOR_PEACE = new Organisation("fund-for-peace");
    public static final Organisation CONFIEP = new Organisation("confiep");
    public static final Organisation TOTAL = new Organisation("total");

    private Groups() {}

    /** An entry, written late enough for any date in these tests. */
    public static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    public static EstablishGroup setUp(WorkingGroupId group, String edtf) {
        return new EstablishGroup(group, on("set-up", edtf));
    }

    /** The group of Ghana is set up. */
    public static EstablishGroup setUp(String edtf) {
        return setUp(GHANA, edtf);
    }

    /** A civil society organisation joins the group of Ghana in February 2017. */
    public static JoinMember joins(Organisation who) {
        return joins(who, "2017-02");
    }

    /** The same at another time. */
    public static JoinMember joins(Organisation who, String edtf) {
        return joins(GHANA, who.id() + "-joined-" + edtf, edtf, who, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    public static JoinMember joins(
            WorkingGroupId group, String id, String edtf, Organisation who, @Nullable Pillar pillar, Seat seat) {
        return new JoinMember(group, on(id, edtf), who, pillar, seat);
    }

    public static JoinMember ffpJoins() {
        return joins(GHANA, "ffp-joined", "2017-02", FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    public static InviteMember invites(WorkingGroupId group, Organisation who) {
        return new InviteMember(group, on(who.id() + "-invited", "2018-09"), who);
    }
}
