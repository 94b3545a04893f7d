package org.vpshr.domain;

import java.util.Optional;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeState;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.workinggroup.GroupState;

/** Something on record that a command changes, so that whoever it belongs to has a say in it. */
public sealed interface Target {

    /**
     * An entry that is said anew, hidden, shown, moved, ended or taken back.
     *
     * @param id the entry
     */
    record RecordedEntry(EntryId id) implements Target {}

    /**
     * A subject that gets what was recorded of another.
     *
     * @param subject the subject that gets it
     */
    record OtherSubject(Subject subject) implements Target {}

    /**
     * A party of the register: its name, its spellings, where it belongs, whether it is there.
     *
     * @param party the organisation or person
     */
    record RegisteredParty(Subject party) implements Target {}

    /**
     * How a subject of all stands by what was told of it, such as that an organisation sits in a group. The command ends it,
     * or makes something else of it.
     */
    sealed interface SharedState extends Target permits GroupState, InitiativeState {

        /** {@return the subject whose state it is} */
        Subject subject();

        /** {@return which state of the subject it is, in words for messages} */
        String words();

        /** {@return by what all events are found that make it or end it} */
        Tag foundBy();

        /**
         * {@return whether the event made the state so}
         *
         * @param event what was recorded
         */
        boolean madeBy(DomainEvent event);

        /**
         * {@return whether the event ended the state}
         *
         * @param event what was recorded
         */
        boolean endedBy(DomainEvent event);

        /** {@return the government of which it tells: its own word goes before that of others} */
        default Optional<Country> concerns() {
            return Optional.empty();
        }
    }
}
