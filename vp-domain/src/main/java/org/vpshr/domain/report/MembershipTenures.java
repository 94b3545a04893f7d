package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.NOT_AFTER_LEAVING;
import static org.vpshr.domain.report.ReportRule.NOT_BEFORE_MEMBERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.initiative.StandingChange;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** When a government was a member of the initiative: engaged status suffices (rule 6). */
record MembershipTenures(Country government, List<Tenure> tenures) {

    MembershipTenures {
        tenures = List.copyOf(tenures);
    }

    static MembershipTenures of(Country government) {
        return new MembershipTenures(government, List.of());
    }

    void requireIn(int year) {
        NOT_BEFORE_MEMBERSHIP.refuseIf(
                tenures.stream()
                        .allMatch(tenure -> tenure.start().earliestStart().getYear() > year),
                "no membership of " + government + " in or before " + year + " is on record",
                "record that it joined; the first report is for the year of joining");
        NOT_AFTER_LEAVING.refuseIf(
                tenures.stream().allMatch(tenure -> tenure.span().overlaps(year) == Certainty.NO),
                government + " was no member in " + year,
                "the last report is for the year of leaving");
    }

    MembershipTenures after(DomainEvent event) {
        return event.standingChange()
                .filter(change -> change.party().equals(new Party.Government(government)))
                .map(this::after)
                .orElse(this);
    }

    private MembershipTenures after(StandingChange change) {
        @Nullable MemberStanding as = change.as();
        if (as == null) {
            return ended(change.when());
        }
        return as.member() ? begun(change.when()) : this;
    }

    /** A second telling of a running membership, or a promotion within it, begins no other. */
    private MembershipTenures begun(Span when) {
        if (tenures.stream().anyMatch(Tenure::open) && Tenure.since(when).open()) {
            return this;
        }
        List<Tenure> more = new ArrayList<>(tenures);
        more.add(Tenure.since(when));
        return new MembershipTenures(government, more);
    }

    private MembershipTenures ended(Span when) {
        Optional<Tenure> ending = Tenure.endingAt(when, tenures);
        return new MembershipTenures(
                government,
                tenures.stream()
                        .map(tenure -> ending.filter(tenure::equals).isPresent() ? tenure.until(when) : tenure)
                        .toList());
    }
}
