package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.SIGNATORY_HOLDS_THE_OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeVacated;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;

/** Who held which office of a government, and when (rule 51). */
record OfficeHolders(Country government, List<Holder> holders) {

    /** One person in one office. */
    record Holder(String office, Party.Person person, Tenure tenure) {
        boolean is(String name, Party.Person who) {
            return office.equals(name) && person.equals(who);
        }

        Holder until(Span end) {
            return new Holder(office, person, tenure.until(end));
        }
    }

    OfficeHolders {
        holders = List.copyOf(holders);
    }

    static OfficeHolders of(Country government) {
        return new OfficeHolders(government, List.of());
    }

    void requireHolder(ReportCommand.SignReport c) {
        SIGNATORY_HOLDS_THE_OFFICE.refuseIf(
                holders.stream()
                        .filter(holder -> holder.is(c.office(), c.signatory()))
                        .allMatch(holder ->
                                holder.tenure().holdsOn(c.entry().when().span()) == Certainty.NO),
                c.signatory() + " is not on record as " + c.office() + " on the day of signing",
                "record who held the office, and when, first");
    }

    OfficeHolders after(DomainEvent event) {
        return switch (event) {
            case OfficeAssigned e when e.subject().government().equals(government) -> assigned(e);
            case OfficeVacated e when e.subject().government().equals(government) -> vacated(e);
            default -> this;
        };
    }

    private OfficeHolders assigned(OfficeAssigned e) {
        List<Holder> more = new ArrayList<>(holders);
        more.add(
                new Holder(e.office(), e.holder(), Tenure.since(e.entry().when().span())));
        return new OfficeHolders(government, more);
    }

    private OfficeHolders vacated(OfficeVacated e) {
        Span when = e.entry().when().span();
        List<Holder> same =
                holders.stream().filter(h -> h.is(e.office(), e.holder())).toList();
        Optional<Holder> ending = Tenure.endingAt(
                        when, same.stream().map(Holder::tenure).toList())
                .map(tenure -> new Holder(e.office(), e.holder(), tenure));
        return new OfficeHolders(
                government,
                holders.stream()
                        .map(h -> ending.filter(h::equals).isPresent() ? h.until(when) : h)
                        .toList());
    }
}
