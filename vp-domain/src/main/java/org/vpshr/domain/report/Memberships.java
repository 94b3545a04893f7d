package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.NOT_AFTER_LEAVING;
import static org.vpshr.domain.report.ReportRule.NOT_BEFORE_MEMBERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

/** When a government was a member of the initiative: engaged status suffices (rule 6). */
record Memberships(Country government, List<Term> terms) {

    Memberships {
        terms = List.copyOf(terms);
    }

    static Memberships of(Country government) {
        return new Memberships(government, List.of());
    }

    void requireIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        NOT_BEFORE_MEMBERSHIP.refuseIf(
                terms.stream().allMatch(term -> last.isBefore(term.from())),
                "no membership of " + government + " in or before " + year + " is on record",
                "record that it joined; the first report is for the year of joining");
        NOT_AFTER_LEAVING.refuseIf(
                terms.stream().allMatch(term -> term.excludes(first, last)),
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
            case InitiativeEvent.MemberAdmitted e when is(e.member()) && e.as().member() -> begun(e.entry().when());
            case InitiativeEvent.MembershipEnded e when is(e.member()) -> ended(e.entry().when());
            default -> this;
        };
    }

    private boolean is(Party member) {
        return member.equals(new Party.Government(government));
    }

    /** A second telling of a running membership, or a promotion within it, begins no other. */
    private Memberships begun(When when) {
        if (terms.stream().anyMatch(Term::open)) {
            return this;
        }
        List<Term> more = new ArrayList<>(terms);
        more.add(Term.from(when));
        return new Memberships(government, more);
    }

    private Memberships ended(When when) {
        return new Memberships(
                government, terms.stream().map(term -> term.open() ? term.until(when) : term).toList());
    }
}
