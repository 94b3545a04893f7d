package org.vpshr.projections.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** The parties of the register, where organisations belong, and into which others they went over. */
final class Affiliations implements Fold {

    /** What the register says of an organisation beside its names. */
    record Standing(List<Affiliated> affiliations, Optional<Party> mergedInto) {
        Standing {
            affiliations = List.copyOf(affiliations);
        }
    }

    /** @param from in EDTF; empty from whenever it began */
    record Affiliated(Affiliation affiliation, String from) {}

    private final Map<Party, Standing> known = new LinkedHashMap<>();

    @Override
    public void apply(RecordedEvent recorded) {
        switch (recorded.event()) {
            case RegisterEvent.OrganisationRegistered e ->
                party(e.subject()).ifPresent(party -> belongs(party, e.affiliation(), ""));
            case RegisterEvent.AffiliationChanged e ->
                party(e.subject())
                        .ifPresent(party ->
                                belongs(party, e.affiliation(), e.from().edtf()));
            case RegisterEvent.OrganisationMerged e ->
                party(e.subject())
                        .ifPresent(party ->
                                known.put(party, new Standing(of(party).affiliations(), Optional.of(e.into()))));
            case RegisterEvent.PersonRegistered e -> party(e.subject()).ifPresent(party -> known.put(party, of(party)));
            default -> {
                // nobody comes or goes
            }
        }
    }

    private void belongs(Party party, Affiliation affiliation, String from) {
        List<Affiliated> more = new ArrayList<>(of(party).affiliations());
        more.add(new Affiliated(affiliation, from));
        known.put(party, new Standing(more, of(party).mergedInto()));
    }

    Standing of(Party party) {
        return known.getOrDefault(party, new Standing(List.of(), Optional.empty()));
    }

    /** All that were registered, in the order in which they became known. */
    List<Party> registered() {
        return List.copyOf(known.keySet());
    }

    private static Optional<Party> party(Subject subject) {
        return switch (subject) {
            case Subject.OrganisationId organisation -> Optional.of(new Party.Organisation(organisation.id()));
            case Subject.PersonId person -> Optional.of(new Party.Person(person.id()));
            default -> Optional.empty();
        };
    }
}
