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
    /** The group of Ghana. */
    public static final WorkingGroupId GHANA = new WorkingGroupId(new Country("GH"), "icwg");
    /** The group of Myanmar. */
    public static final WorkingGroupId MYANMAR = new WorkingGroupId(new Country("MM"), "icwg");
    /** The group of Peru. */
    public static final WorkingGroupId PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    /** A group below the national level. */
    public static final WorkingGroupId SOUTH_KIVU = new WorkingGroupId(new Country("CD"), "south-kivu");
    /** An organisation of civil society. */
    public static final Organisation FUND_FOR_PEACE = new Organisation("fund-for-peace");
    /** An association of companies. */
    public static final Organisation CONFIEP = new Organisation("confiep");
    /** A company. */
    public static final Organisation TOTAL = new Organisation("total");

    private Groups() {}

    /**
     * {@return an entry, written late enough for any date in these tests}
     *
     * @param id how it is cited
     * @param edtf when, in EDTF
     */
    public static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    /**
     * {@return that a group was set up}
     *
     * @param group which group
     * @param edtf when, in EDTF
     */
    public static EstablishGroup setUp(WorkingGroupId group, String edtf) {
        return new EstablishGroup(group, on("set-up", edtf));
    }

    /**
     * {@return that the group of Ghana was set up}
     *
     * @param edtf when, in EDTF
     */
    public static EstablishGroup setUp(String edtf) {
        return setUp(GHANA, edtf);
    }

    /**
     * {@return that a civil society organisation joined the group of Ghana in February 2017}
     *
     * @param who the organisation
     */
    public static JoinMember joins(Organisation who) {
        return joins(who, "2017-02");
    }

    /**
     * {@return the same at another time}
     *
     * @param who the organisation
     * @param edtf when, in EDTF
     */
    public static JoinMember joins(Organisation who, String edtf) {
        return joins(GHANA, who.id() + "-joined-" + edtf, edtf, who, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    /**
     * {@return that an organisation joined a group}
     *
     * @param group which group
     * @param id how the entry is cited
     * @param edtf when, in EDTF
     * @param who the organisation
     * @param pillar its pillar; null for an observer
     * @param seat as what it sits there
     */
    public static JoinMember joins(
            WorkingGroupId group, String id, String edtf, Organisation who, @Nullable Pillar pillar, Seat seat) {
        return new JoinMember(group, on(id, edtf), who, pillar, seat);
    }

    /** {@return that the Fund for Peace joined the group of Ghana in February 2017} */
    public static JoinMember ffpJoins() {
        return joins(GHANA, "ffp-joined", "2017-02", FUND_FOR_PEACE, Pillar.CIVIL_SOCIETY, Seat.MEMBER);
    }

    /**
     * {@return that an organisation was invited in September 2018}
     *
     * @param group which group
     * @param who the organisation
     */
    public static InviteMember invites(WorkingGroupId group, Organisation who) {
        return new InviteMember(group, on(who.id() + "-invited", "2018-09"), who);
    }
}
