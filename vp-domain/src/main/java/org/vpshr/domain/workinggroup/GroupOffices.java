package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.workinggroup.WorkingGroupRule.OFFICE_IS_HELD_BY_MEMBER_OR_HOST;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.ONE_HOLDER_OF_A_SEAT;

import java.util.HashMap;
import java.util.Map;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;

/** Who holds which seat of which office. */
record GroupOffices(Map<Key, Party.Organisation> held) {
    static final GroupOffices NONE = new GroupOffices(Map.of());

    /** One seat of an office; co-chairs have a seat each. */
    record Key(Office office, String seat) {}

    GroupOffices {
        held = Map.copyOf(held);
    }

    Findings fill(Members members, WorkingGroupCommand.FillOffice c) {
        OFFICE_IS_HELD_BY_MEMBER_OR_HOST.refuseIf(
                !members.mayHoldOffice(c.organisation()),
                c.organisation() + " is neither a member nor a host of the group",
                "record its membership, or name it as host, first");
        ONE_HOLDER_OF_A_SEAT.refuseIf(
                held.containsKey(new Key(c.office(), c.seat())),
                "the seat is held by " + held.get(new Key(c.office(), c.seat())),
                "record that it fell vacant first, or give the co-chair a seat of its own");
        return Findings.NONE;
    }

    Findings vacate(WorkingGroupCommand.VacateOffice c) {
        ONE_HOLDER_OF_A_SEAT.refuseIf(
                !held.containsKey(new Key(c.office(), c.seat())), "nobody holds the seat", "name a seat that is held");
        return Findings.NONE;
    }

    GroupOffices filled(WorkingGroupEvent.OfficeFilled e) {
        Map<Key, Party.Organisation> more = new HashMap<>(held);
        more.put(new Key(e.office(), e.seat()), e.organisation());
        return new GroupOffices(more);
    }

    GroupOffices vacated(WorkingGroupEvent.OfficeVacated e) {
        Map<Key, Party.Organisation> fewer = new HashMap<>(held);
        fewer.remove(new Key(e.office(), e.seat()));
        return new GroupOffices(fewer);
    }
}
