package org.vpshr.projections.followup;

import java.time.LocalDate;
import java.util.List;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.projections.entries.EntryHistory;

/** An invitation to a working group: kept by the accession of who was invited, which does not come before it (rule 61). */
final class Invitation {
    private Invitation() {}

    static PlanCourse course(EntryHistory invitation, Party invited, List<EntryHistory> visible, LocalDate day) {
        List<EntryHistory> joined = visible.stream()
                .filter(c -> c.subject().equals(invitation.subject()))
                .filter(c ->
                        c.origin() instanceof MemberJoined e && e.organisation().equals(invited))
                .filter(c ->
                        after(invitation.entry().when(), c.entry().when()) && PlanCourse.come(c, day) != Certainty.NO)
                .toList();
        return PlanCourse.shown(joined, When.undated(), day);
    }

    private static boolean after(When invited, When joined) {
        return !invited.hasDate() || !joined.hasDate() || joined.span().before(invited.span()) != Certainty.YES;
    }
}
