package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.workinggroup.WorkingGroupRule.INVITED_BEFORE_JOINING;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.OBSERVER_BECOMES_MEMBER_BY_EVENT;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.ONE_MEMBERSHIP;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.PILLAR_OF_A_MEMBER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;

/** Who sits in a group, who hosts it, and who was invited. */
record Members(
        Map<Party.Organisation, GroupMembership> active,
        Set<Party.Organisation> invited,
        Set<Party.Organisation> hosts) {
    static final Members NONE = new Members(Map.of(), Set.of(), Set.of());

    Members {
        active = Map.copyOf(active);
        invited = Set.copyOf(invited);
        hosts = Set.copyOf(hosts);
    }

    Findings join(WorkingGroupCommand.JoinMember c) {
        PILLAR_OF_A_MEMBER.refuseIf(
                (c.seat() == Seat.OBSERVER) != (c.pillar() == null),
                c.organisation()
                        + (c.pillar() == null
                                ? " would be a member of no pillar"
                                : " would be an observer of a pillar"),
                "a member has one pillar, an observer none");
        @Nullable GroupMembership now = active.get(c.organisation());
        boolean observerMovesUp = now != null && now.seat() == Seat.OBSERVER && c.seat() != Seat.OBSERVER;
        OBSERVER_BECOMES_MEMBER_BY_EVENT.refuseIf(
                now != null && now.seat() != Seat.OBSERVER && c.seat() == Seat.OBSERVER,
                c.organisation() + " is a member and would be an observer beside it",
                "let it leave first");
        ONE_MEMBERSHIP.refuseIf(
                now != null && !observerMovesUp,
                c.organisation() + " sits in the group already",
                "let it leave before it joins again");
        return Findings.NONE.with(INVITED_BEFORE_JOINING.flagIf(
                !invited.contains(c.organisation()) && now == null,
                c.organisation() + " joined without an invitation on record"));
    }

    Findings leave(WorkingGroupCommand.LeaveMember c) {
        ONE_MEMBERSHIP.refuseIf(
                !active.containsKey(c.organisation()),
                c.organisation() + " does not sit in the group",
                "only a member or observer can leave; a promise or invitation made no member (rule 11)");
        return Findings.NONE;
    }

    boolean mayHoldOffice(Party.Organisation organisation) {
        @Nullable GroupMembership membership = active.get(organisation);
        return hosts.contains(organisation) || (membership != null && membership.seat() != Seat.OBSERVER);
    }

    /** Whether every organisation may sign for the group: it sits there or was invited. */
    boolean maySign(Party.Organisation organisation) {
        return active.containsKey(organisation) || invited.contains(organisation);
    }

    boolean has(Pillar pillar) {
        return active.values().stream().anyMatch(m -> m.pillar() == pillar);
    }

    Members joined(MemberJoined e) {
        Map<Party.Organisation, GroupMembership> more = new HashMap<>(active);
        more.put(e.organisation(), new GroupMembership(e.seat(), e.pillar()));
        return new Members(more, invited, hosts);
    }

    Members left(Party.Organisation organisation) {
        Map<Party.Organisation, GroupMembership> fewer = new HashMap<>(active);
        fewer.remove(organisation);
        return new Members(fewer, invited, hosts);
    }

    Members invited(Party.Organisation organisation) {
        return new Members(active, plus(invited, organisation), hosts);
    }

    Members hosted(Party.Organisation organisation) {
        return new Members(active, invited, plus(hosts, organisation));
    }

    private static Set<Party.Organisation> plus(Set<Party.Organisation> set, Party.Organisation one) {
        Set<Party.Organisation> more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
