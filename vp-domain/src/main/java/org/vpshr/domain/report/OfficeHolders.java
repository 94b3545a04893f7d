package org.vpshr.domain.report;

import static org.vpshr.domain.report.ReportRule.SIGNATORY_HOLDS_THE_OFFICE;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeVacated;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;

/** Who held which office of a government, and when (rule 51). */
record OfficeHolders(Country government, List<Holder> holders) {

    /** One person in one office. */
    record Holder(String office, Party.Person person, Term term) {
        boolean is(String name, Party.Person who) {
            return office.equals(name) && person.equals(who);
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
                        .allMatch(holder -> holder.term().excludes(c.entry().when().span())),
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
        more.add(new Holder(e.office(), e.holder(), Term.over(e.entry().when())));
        return new OfficeHolders(government, more);
    }

    private OfficeHolders vacated(OfficeVacated e) {
        return new OfficeHolders(
                government,
                holders.stream()
                        .map(holder -> holder.is(e.office(), e.holder()) && holder.term().open()
                                ? new Holder(e.office(), e.holder(), holder.term().until(e.entry().when()))
                                : holder)
                        .toList());
    }
}
