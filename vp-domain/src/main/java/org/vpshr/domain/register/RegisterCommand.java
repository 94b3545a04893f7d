package org.vpshr.domain.register;

import java.util.List;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.Target.RegisteredParty;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.RegisterEvent.*;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of a party. */
public sealed interface RegisterCommand extends Command {

    @Override
    Subject subject();

    /**
     * An organisation became known.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param name its name, as it is written from now on
     * @param affiliation where it belongs: exactly one at a time (rule 10)
     */
    @StableName("register.RegisterOrganisation")
    record RegisterOrganisation(
            Subject subject,
            Contribution contribution,
            @OneLine String name,
            Affiliation affiliation) implements RegisterCommand {}

    /**
     * An organisation goes by another name from a day on (rule 109).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param name the name that it takes
     * @param from the day from which on it is so, as exactly as it is known
     */
    @StableName("register.RenameOrganisation")
    record RenameOrganisation(
            Subject subject,
            Contribution contribution,
            @OneLine String name,
            FuzzyDate from) implements RegisterCommand {}

    /**
     * An organisation is also written so.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param spelling the other spelling
     */
    @StableName("register.AddSpelling")
    record AddSpelling(
            Subject subject,
            Contribution contribution,
            @OneLine String spelling) implements RegisterCommand {}

    /**
     * An organisation went over into another.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param into the organisation that remains
     * @param on when it went over, as exactly as it is known
     */
    @StableName("register.MergeOrganisation")
    record MergeOrganisation(Subject subject, Contribution contribution, Party.Organisation into, FuzzyDate on)
            implements RegisterCommand {
        @Override
        public List<Subject> otherSubjects() {
            return List.of(new Subject.OrganisationId(into.id()));
        }
    }

    /**
     * An organisation belongs elsewhere from a day on (rule 10).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param affiliation where it belongs: exactly one at a time (rule 10)
     * @param from the day from which on it is so, as exactly as it is known
     */
    @StableName("register.ChangeAffiliation")
    record ChangeAffiliation(Subject subject, Contribution contribution, Affiliation affiliation, FuzzyDate from)
            implements RegisterCommand {}

    /**
     * For whom attributes are, from then on, in the namespace that bears the name of an organisation (rule 165).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param open whether attributes in the namespace are for whoever may see their entry; else for the ministry alone
     */
    @StableName("register.DeclareNamespace")
    record DeclareNamespace(Subject subject, Contribution contribution, boolean open) implements RegisterCommand {}

    /**
     * A person became known; the name is kept under a key of its own.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param name the full name, which is kept apart under a key that can be destroyed
     */
    @StableName("register.RegisterPerson")
    record RegisterPerson(Subject subject, Contribution contribution, PersonName name) implements RegisterCommand {}

    /**
     * The name of a person is to be destroyed for good.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param ground on what ground, in words
     * @param authoriser who decided it, by office
     */
    @StableName("register.ErasePerson")
    record ErasePerson(
            Subject subject,
            Contribution contribution,
            @Internal String ground,
            @Internal String authoriser) implements RegisterCommand {}

    @Override
    default List<Target> changes() {
        return switch (this) {
            case RegisterOrganisation c -> List.of();
            case RegisterPerson c -> List.of();
            case RenameOrganisation c -> List.of(new RegisteredParty(c.subject()));
            case AddSpelling c -> List.of(new RegisteredParty(c.subject()));
            case MergeOrganisation c ->
                List.of(
                        new RegisteredParty(c.subject()),
                        new RegisteredParty(new Subject.OrganisationId(c.into().id())));
            case ChangeAffiliation c -> List.of(new RegisteredParty(c.subject()));
            case DeclareNamespace c -> List.of(new RegisteredParty(c.subject()));
            case ErasePerson c -> List.of(new RegisteredParty(c.subject()));
        };
    }

    /** {@return what is recorded when no rule refuses it} */
    default RegisterEvent recorded() {
        return switch (this) {
            case RegisterOrganisation c ->
                new OrganisationRegistered(c.subject(), c.contribution(), c.name(), c.affiliation());
            case RenameOrganisation c -> new OrganisationRenamed(c.subject(), c.contribution(), c.name(), c.from());
            case AddSpelling c -> new SpellingAdded(c.subject(), c.contribution(), c.spelling());
            case MergeOrganisation c -> new OrganisationMerged(c.subject(), c.contribution(), c.into(), c.on());
            case ChangeAffiliation c ->
                new AffiliationChanged(c.subject(), c.contribution(), c.affiliation(), c.from());
            case DeclareNamespace c -> new NamespaceDeclared(c.subject(), c.contribution(), c.open());
            case RegisterPerson c -> new PersonRegistered(c.subject(), c.contribution(), c.name());
            case ErasePerson c -> new PersonErased(c.subject(), c.contribution(), c.ground(), c.authoriser());
        };
    }
}
