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
    record Key(Office office, String seat) {

        /** Whether no seat is named: the office has one holder. */
        private boolean isWhole() {
            return seat.isEmpty();
        }

        /** Whether the one is the other or a part of it. */
        private boolean takesFrom(Key other) {
            return office.equals(other.office) && (seat.equals(other.seat) || isWhole() || other.isWhole());
        }
    }

    GroupOffices {
        held = Map.copyOf(held);
    }

    Findings fill(Members members, WorkingGroupCommand.FillOffice c) {
        OFFICE_IS_HELD_BY_MEMBER_OR_HOST.refuseIf(
                !members.mayHoldOffice(c.organisation()),
                c.organisation() + " is neither a member nor a host of the group",
                "record its membership, or name it as host, first");
        Key taken = new Key(c.office(), c.seat());
        held.forEach((key, holder) -> ONE_HOLDER_OF_A_SEAT.refuseIf(
                key.takesFrom(taken),
                (key.isWhole() ? "the office, of which no seat is named," : "the seat " + key.seat()) + " is held by "
                        + holder,
                "record that it fell vacant first, or name a seat for each of those who hold the office together"));
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
