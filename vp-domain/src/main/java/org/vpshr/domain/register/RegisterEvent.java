package org.vpshr.domain.register;

import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/** What was recorded of a party. */
public sealed interface RegisterEvent extends DomainEvent {

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
    @StableName("register.OrganisationRegistered")
    record OrganisationRegistered(
            Subject subject,
            Contribution contribution,
            @OneLine String name,
            Affiliation affiliation) implements RegisterEvent {}

    /**
     * An organisation goes by another name from a day on (rule 109).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param name the name that it takes
     * @param from the day from which on it is so, as exactly as it is known
     */
    @StableName("register.OrganisationRenamed")
    record OrganisationRenamed(
            Subject subject,
            Contribution contribution,
            @OneLine String name,
            FuzzyDate from) implements RegisterEvent {}

    /**
     * An organisation is also written so.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param spelling the other spelling
     */
    @StableName("register.SpellingAdded")
    record SpellingAdded(
            Subject subject,
            Contribution contribution,
            @OneLine String spelling) implements RegisterEvent {}

    /**
     * An organisation went over into another.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param into the organisation that remains
     * @param on when it went over, as exactly as it is known
     */
    @StableName("register.OrganisationMerged")
    record OrganisationMerged(Subject subject, Contribution contribution, Party.Organisation into, FuzzyDate on)
            implements RegisterEvent {}

    /**
     * An organisation belongs elsewhere from a day on (rule 10).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param affiliation where it belongs: exactly one at a time (rule 10)
     * @param from the day from which on it is so, as exactly as it is known
     */
    @StableName("register.AffiliationChanged")
    record AffiliationChanged(Subject subject, Contribution contribution, Affiliation affiliation, FuzzyDate from)
            implements RegisterEvent {}

    /**
     * Attributes in the namespace of an organisation are for the public from then on, or its own (rule 165).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param open whether attributes in the namespace are for whoever may see their entry; else for the ministry alone
     */
    @StableName("register.NamespaceDeclared")
    record NamespaceDeclared(Subject subject, Contribution contribution, boolean open) implements RegisterEvent {
        @Override
        public Optional<Namespace> declares() {
            return subject instanceof Subject.OrganisationId of
                    ? Optional.of(new Namespace(of.id(), open))
                    : Optional.empty();
        }
    }

    /**
     * A person became known; the name is kept under a key of its own.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param name the full name, which is kept apart under a key that can be destroyed
     */
    @StableName("register.PersonRegistered")
    record PersonRegistered(Subject subject, Contribution contribution, PersonName name) implements RegisterEvent {
        @Override
        public Optional<Subject.PersonId> introduces() {
            return Optional.of((Subject.PersonId) subject);
        }

        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.PERSONS);
        }
    }

    /**
     * The name of a person was destroyed for good.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param ground on what ground, in words
     * @param authoriser who decided it, by office
     */
    @StableName("register.PersonErased")
    record PersonErased(
            Subject subject,
            Contribution contribution,
            @Internal String ground,
            @Internal String authoriser) implements RegisterEvent {
        @Override
        public boolean bindsOlderStates() {
            return true;
        }

        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.PERSONS);
        }
    }

    @Override
    default RegisterEvent with(Entry entry) {
        return this;
    }
}
