package org.vpshr.projections.membership;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;
import org.vpshr.projections.entries.EntryHistory;

/** An organisation's stay in a seat or office, from the entry that began it until what ended it. */
final class Stay {
    private final Party.Organisation organisation;
    private final String role;
    private final @Nullable Pillar pillar;
    private final EntryHistory begun;
    private Tenure tenure;

    Stay(Party.Organisation organisation, String role, @Nullable Pillar pillar, EntryHistory begun) {
        this.organisation = organisation;
        this.role = role;
        this.pillar = pillar;
        this.begun = begun;
        this.tenure = Tenure.since(begun.since());
    }

    Party.Organisation organisation() {
        return organisation;
    }

    String role() {
        return role;
    }

    HeldSeat held() {
        return new HeldSeat((WorkingGroupId) begun.subject(), organisation, role, pillar, tenure, begun);
    }

    /** What surely ended before it began leaves not a day of it. */
    void end(Span when) {
        if (tenure.open()) {
            tenure = tenure.mayEndAt(when) ? tenure.until(when) : tenure.until(tenure.start());
        }
    }

    Memberships.Seating seating() {
        return new Memberships.Seating(
                organisation,
                role,
                pillar,
                tenure,
                begun.entry().when().hasDate(),
                begun.entry().id());
    }

    Optional<Memberships.Place> on(Span day) {
        Certainty certainty = tenure.holdsOn(day);
        boolean dated = begun.entry().when().hasDate();
        String since = dated ? begun.since().edtf() : "";
        return certainty == Certainty.NO
                ? Optional.empty()
                : Optional.of(new Memberships.Place(
                        organisation,
                        role,
                        pillar,
                        certainty,
                        since,
                        begun.entry().id()));
    }
}
