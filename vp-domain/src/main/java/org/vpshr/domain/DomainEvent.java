package org.vpshr.domain;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Namespace;
import org.vpshr.domain.host.HostEvent;
import org.vpshr.domain.initiative.ChairTerm;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.initiative.StandingChange;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.matter.MatterEvent;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;

/** Something that was recorded about a subject; it is never changed. What is true of it, it says itself. */
public sealed interface DomainEvent extends Fact
        permits CommitmentEvent,
                AgreementEvent,
                WorkingGroupEvent,
                EngagementEvent,
                InitiativeEvent,
                ReportEvent,
                RegisterEvent,
                DossierEvent,
                MatterEvent,
                HostEvent {

    /**
     * {@return the same event with its entry put right; itself where it brings none}
     *
     * @param entry the entry as it is right
     */
    DomainEvent with(Entry entry);

    /** {@return whether it tells of what was done or came about, not of what is meant, held or described} */
    default boolean happened() {
        return true;
    }

    /** {@return whether it is told later what became of it, by an outcome that follows its entry (rule 158)} */
    default boolean awaitsOutcome() {
        return false;
    }

    /**
     * {@return whether next year's report follows it up: a plan, a cadence, an invitation, advocacy, an obligation
     * (rule 124)}
     */
    default boolean isFollowedUp() {
        return false;
    }

    /** {@return the entry to whose life it belongs: the one that it brings, or changes, or tells the outcome of} */
    default Optional<EntryId> touches() {
        return statedEntry().map(Entry::id);
    }

    /** {@return the other entries that it names, beside those that the entry which it states is linked to} */
    default Set<EntryId> refersTo() {
        return Set.of();
    }

    /** {@return the subject to which its entry belongs from then on} */
    default Subject belongsTo() {
        return subject();
    }

    /** {@return the time that its entry speaks of from then on, if it says so} */
    default Optional<When> statedTime() {
        return statedEntry().map(Entry::when);
    }

    /** {@return who may see it, as it was recorded} */
    default Circle circle() {
        return statedEntry().map(entry -> entry.audience().circle()).orElse(Circle.PUBLIC);
    }

    /** {@return the person that it makes known} */
    default Optional<Subject.PersonId> introduces() {
        return Optional.empty();
    }

    /** {@return the namespace of which it says for whom its attributes are from then on} */
    default Optional<Namespace> declares() {
        return Optional.empty();
    }

    /**
     * {@return whether it binds what was said before it was recorded: a restriction, the lifting of one (rule 112), an
     * erasure}
     */
    default boolean bindsOlderStates() {
        return false;
    }

    /**
     * {@return what tells events of one kind apart, by which templates may select: the policy spoken of; empty for
     * most}
     */
    default String qualifier() {
        return "";
    }

    /** {@return the term of the chair that it tells of} */
    default Optional<ChairTerm> chairTerm() {
        return Optional.empty();
    }

    /** {@return what someone became in the initiative by it} */
    default Optional<StandingChange> standingChange() {
        return Optional.empty();
    }

    /** {@return by what else the decisions of other subjects find it} */
    default Set<Tag> spanningTags() {
        return Set.of();
    }

    /**
     * {@return all tags under which it is stored} They are under the hash: for a version of an event they stay as they
     * are.
     */
    default SortedSet<Tag> tags() {
        SortedSet<Tag> tags = new TreeSet<>(spanningTags());
        tags.add(Tags.subject(subject()));
        chairTerm().map(term -> Tags.CHAIR).ifPresent(tags::add);
        standingChange().map(change -> Tags.STANDING).ifPresent(tags::add);
        if (bindsOlderStates()) {
            tags.add(Tags.BINDING);
        }
        touches().map(Tags::entry).ifPresent(tags::add);
        return tags;
    }
}
