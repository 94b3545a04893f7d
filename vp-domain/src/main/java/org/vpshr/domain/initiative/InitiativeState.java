package org.vpshr.domain.initiative;

import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;

/** How the initiative stands by what governments told of it and of themselves, as far as a command can change it. */
public sealed interface InitiativeState extends Target.SharedState {

    @Override
    Subject.InitiativeId subject();

    /**
     * A government chairs over that term.
     *
     * @param subject the initiative
     * @param term the term
     */
    record Chairing(Subject.InitiativeId subject, ChairTerm term) implements InitiativeState {
        @Override
        public String words() {
            return "a term of the chair";
        }

        @Override
        public Tag foundBy() {
            return Tags.CHAIR;
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event.chairTerm().filter(told -> told.isSameTermAs(term)).isPresent();
        }

        @Override
        public boolean endedBy(DomainEvent event) {
            return false;
        }

        @Override
        public Optional<Country> concerns() {
            return Optional.of(term.chair());
        }
    }

    /**
     * The party has a status.
     *
     * @param subject the initiative
     * @param party who has it
     */
    record Status(Subject.InitiativeId subject, Party party) implements InitiativeState {
        @Override
        public String words() {
            return "a status in the initiative";
        }

        @Override
        public Tag foundBy() {
            return Tags.STANDING;
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event.standingChange()
                    .filter(change -> change.party().equals(party) && change.as() != null)
                    .isPresent();
        }

        @Override
        public boolean endedBy(DomainEvent event) {
            return event.standingChange()
                    .filter(change -> change.party().equals(party) && change.as() == null)
                    .isPresent();
        }

        @Override
        public Optional<Country> concerns() {
            return party instanceof Party.Government own ? Optional.of(own.country()) : Optional.empty();
        }
    }
}
