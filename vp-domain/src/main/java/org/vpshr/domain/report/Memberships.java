package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.NOT_AFTER_LEAVING;
import static org.vpshr.domain.report.ReportRule.NOT_BEFORE_MEMBERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.Tenure;
import org.vpshr.domain.time.When;

/** When a government was a member of the initiative: engaged status suffices (rule 6). */
record Memberships(Country government, List<Tenure> tenures) {

    Memberships {
        tenures = List.copyOf(tenures);
    }

    static Memberships of(Country government) {
        return new Memberships(government, List.of());
    }

    void requireIn(int year) {
        NOT_BEFORE_MEMBERSHIP.refuseIf(
                tenures.stream()
                        .allMatch(tenure -> tenure.start().earliestStart().getYear() > year),
                "no membership of " + government + " in or before " + year + " is on record",
                "record that it joined; the first report is for the year of joining");
        NOT_AFTER_LEAVING.refuseIf(
                tenures.stream().allMatch(tenure -> tenure.span().overlaps(year) == Answer.NO),
                government + " was no member in " + year,
                "the last report is for the year of leaving");
    }

    Memberships after(DomainEvent event) {
        return switch (event) {
            case CommitmentEvent e when !e.subject().government().equals(government) -> this;
            case CommitmentEvent.InitiativeJoined e -> begun(e.entry().when());
            case CommitmentEvent.FullMembershipAttained e -> begun(e.entry().when());
            case CommitmentEvent.InitiativeLeft e -> ended(e.entry().when());
            case CommitmentEvent.GovernmentExpelled e -> ended(e.entry().when());
            case InitiativeEvent.MemberAdmitted e
            when is(e.member()) && e.as().member() -> begun(e.entry().when());
            case InitiativeEvent.MembershipEnded e
            when is(e.member()) -> ended(e.entry().when());
            default -> this;
        };
    }

    private boolean is(Party member) {
        return member.equals(new Party.Government(government));
    }

    /** A second telling of a running membership, or a promotion within it, begins no other. */
    private Memberships begun(When when) {
        if (tenures.stream().anyMatch(Tenure::open)) {
            return this;
        }
        List<Tenure> more = new ArrayList<>(tenures);
        more.add(Tenure.since(when.span()));
        return new Memberships(government, more);
    }

    private Memberships ended(When when) {
        Optional<Tenure> ending = Tenure.endingAt(when.span(), tenures);
        return new Memberships(
                government,
                tenures.stream()
                        .map(tenure -> ending.filter(tenure::equals).isPresent() ? tenure.until(when.span()) : tenure)
                        .toList());
    }
}
