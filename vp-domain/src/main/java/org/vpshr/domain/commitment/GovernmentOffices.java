package org.vpshr.domain.commitment;

import static org.vpshr.domain.party.PartyRule.ONE_HOLDER_OF_AN_OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.VacateOffice;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** Who held which office of a government when. A person may hold several. */
record GovernmentOffices(List<Holding> holdings) {
    static final GovernmentOffices NONE = new GovernmentOffices(List.of());

    /** A person in an office. */
    record Holding(String office, Party.Person holder, boolean singleSeat, Tenure tenure) {}

    GovernmentOffices {
        holdings = List.copyOf(holdings);
    }

    Findings assign(AssignOffice c) {
        Tenure tenure = Tenure.since(c.entry().when().span());
        Optional<Holding> other = holdings.stream()
                .filter(h -> h.office().equals(c.office()))
                .filter(h -> c.singleSeat() || h.singleSeat() || h.holder().equals(c.holder()))
                .filter(h -> tenure.collidesWith(h.tenure()) == Certainty.YES
                        || h.tenure().open() && !h.holder().equals(c.holder()) && tenure.beginsWith(h.tenure()))
                .findFirst();
        ONE_HOLDER_OF_AN_OFFICE.refuseIf(
                other.isPresent(),
                "the office " + c.office() + " is held by "
                        + other.map(h -> h.holder().toString()).orElse("another") + " at that time",
                "record that it fell vacant first, or give other dates");
        return Findings.NONE;
    }

    Findings vacate(VacateOffice c) {
        ONE_HOLDER_OF_AN_OFFICE.refuseIf(
                ending(c.office(), c.holder(), c.entry().when().span()).isEmpty(),
                c.holder() + " does not hold the office " + c.office() + " at that time",
                "record that the office was taken first");
        return Findings.NONE;
    }

    private Optional<Tenure> ending(String office, Party.Person holder, Span when) {
        return Tenure.endingAt(
                when,
                holdings.stream()
                        .filter(h -> h.office().equals(office) && h.holder().equals(holder))
                        .map(Holding::tenure)
                        .toList());
    }

    GovernmentOffices assigned(CommitmentEvent.OfficeAssigned e) {
        List<Holding> more = new ArrayList<>(holdings);
        more.add(new Holding(
                e.office(),
                e.holder(),
                e.singleSeat(),
                Tenure.since(e.entry().when().span())));
        return new GovernmentOffices(more);
    }

    GovernmentOffices vacated(CommitmentEvent.OfficeVacated e) {
        Span when = e.entry().when().span();
        Optional<Tenure> ending = ending(e.office(), e.holder(), when);
        return new GovernmentOffices(holdings.stream()
                .map(h -> h.office().equals(e.office())
                                && h.holder().equals(e.holder())
                                && ending.filter(h.tenure()::equals).isPresent()
                        ? new Holding(
                                h.office(),
                                h.holder(),
                                h.singleSeat(),
                                h.tenure().until(when))
                        : h)
                .toList());
    }
}
