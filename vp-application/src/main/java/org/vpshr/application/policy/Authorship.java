package org.vpshr.application.policy;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/** Who wrote what is on record. It is asked within the transaction that records, before the command is decided. */
public interface Authorship {

    /**
     * {@return the entry as it stands, taken back or not; nothing where there is none}
     *
     * @param id the entry, by its id
     */
    Optional<Authored> entry(EntryId id);

    /**
     * {@return the desk that registered the party; nothing where it is not in the register}
     *
     * @param party an organisation or a person of the register
     */
    Optional<Desk> registered(Subject party);

    /**
     * {@return the entries by which the state is so now, in the order of recording; none where it is not}
     *
     * @param state a state that several governments may tell of
     */
    List<Authored> making(Target.SharedState state);

    /**
     * Whose an entry is.
     *
     * @param subject what it is about
     * @param by the desk that wrote it as it reads now
     * @param circle who may see it as it reads now
     */
    record Authored(Subject subject, Desk by, Circle circle) {

        /** The government that has a say in it: the one whose the subject is, and where that is of all, the one that wrote it. */
        Country government() {
            return subject.owner().orElse(by.government());
        }
    }
}
