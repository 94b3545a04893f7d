package org.vpshr.domain.boundary;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Link;

/**
 * Which events a decision rests on: those that bear at least one of the tags. When such an event is recorded between the
 * reading and the writing, the decision is taken again (a dynamic consistency boundary).
 *
 * @param subject the subject whose state decides
 * @param tags the subject's own tag, the tags of entries and persons referred to, and those of rules that span subjects
 */
public record Boundary(Subject subject, SortedSet<Tag> tags) {

    /** Takes a copy of the tags. */
    public Boundary {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /**
     * {@return what every decision about the subject rests on, whatever a command refers to}
     *
     * @param subject the subject
     */
    public static Boundary of(Subject subject) {
        SortedSet<Tag> tags = new TreeSet<>();
        tags.add(Tags.subject(subject));
        addSpanning(tags, subject);
        return new Boundary(subject, tags);
    }

    /**
     * {@return what the decision about the command rests on}
     *
     * @param command what is asked to be recorded
     */
    public static Boundary of(Command command) {
        SortedSet<Tag> tags = new TreeSet<>(of(command.subject()).tags());
        command.otherSubjects().forEach(subject -> tags.add(Tags.subject(subject)));
        command.statedEntry().ifPresent(entry -> addEntry(tags, entry));
        command.refersTo().forEach(entry -> tags.add(Tags.entry(entry)));
        command.entryAttributes().stream()
                .filter(Attribute::isRead)
                .map(attribute -> Tags.subject(new Subject.OrganisationId(attribute.namespace())))
                .forEach(tags::add);
        return new Boundary(command.subject(), tags);
    }

    private static void addEntry(SortedSet<Tag> tags, Entry entry) {
        tags.add(Tags.entry(entry.id()));
        entry.links().stream().map(Link::to).map(Tags::entry).forEach(tags::add);
        entry.persons().stream()
                .map(person -> Tags.subject(new Subject.PersonId(person)))
                .forEach(tags::add);
    }

    private static void addSpanning(SortedSet<Tag> tags, Subject subject) {
        switch (subject) {
            case Subject.CommitmentId id -> tags.addAll(List.of(Tags.CHAIR, Tags.FOUNDING));
            case Subject.InitiativeId id -> tags.addAll(List.of(Tags.CHAIR, Tags.STANDING));
            case Subject.AnnualReportId id ->
                tags.addAll(List.of(Tags.STANDING, Tags.offices(id.government()), Tags.reports(id.government())));
            case Subject.AgreementId id -> {}
            case Subject.WorkingGroupId id -> {}
            case Subject.EngagementId id -> {}
            case Subject.OrganisationId id -> {}
            case Subject.PersonId id -> {}
        }
    }
}
