package org.vpshr.domain.register;

import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of a party. */
public sealed interface RegisterCommand extends Command {

    @Override
    Subject subject();

    /** An organisation became known. */
    record RegisterOrganisation(Subject subject, Contribution contribution, String name, Affiliation affiliation)
            implements RegisterCommand {}

    /** An organisation goes by another name from a day on (rule 109). */
    record RenameOrganisation(Subject subject, Contribution contribution, String name, FuzzyDate from)
            implements RegisterCommand {}

    /** An organisation is also written so. */
    record AddSpelling(Subject subject, Contribution contribution, String spelling) implements RegisterCommand {}

    /** An organisation went over into another. */
    record MergeOrganisation(Subject subject, Contribution contribution, Party.Organisation into, FuzzyDate on)
            implements RegisterCommand {}

    /** An organisation belongs elsewhere from a day on (rule 10). */
    record ChangeAffiliation(Subject subject, Contribution contribution, Affiliation affiliation, FuzzyDate from)
            implements RegisterCommand {}

    /** A person became known; the name is kept under a key of its own. */
    record RegisterPerson(Subject subject, Contribution contribution, PersonName name) implements RegisterCommand {}
}
