package org.vpshr.application.events;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;

/**
 * By what the events that a decision rests on are found in a log. What was told under a tag that spans subjects may have been
 * amended or taken back since: such an event bears the tag of its entry, and no other that the boundary names.
 */
public final class BoundaryTags {
    private static final String ENTRY = "entry";
    private static final String SUBJECT = "subject";

    private BoundaryTags() {}

    public static Set<String> all(Boundary boundary, EventLog log) {
        Set<String> all = own(boundary.subject(), log);
        all.addAll(texts(boundary.tags().stream()));
        return all;
    }

    /** By what else those that the command alone refers to are found. */
    public static Set<String> beside(Boundary boundary, Set<String> own) {
        Set<String> others = texts(boundary.tags().stream());
        others.removeAll(own);
        return others;
    }

    /** By what all decisions about the subject find what they rest on; entries, persons and other subjects come beside it. */
    public static Set<String> own(Subject subject, EventLog log) {
        Boundary boundary = Boundary.of(subject);
        Set<String> own = texts(boundary.tags().stream());
        own.addAll(spanned(boundary, log));
        return own;
    }

    /** Those of the entries alone: the one that is brought, and all that are named. */
    public static Set<String> entries(Boundary boundary) {
        return texts(boundary.tags().stream().filter(tag -> tag.key().equals(ENTRY)));
    }

    /** Of the entries of other subjects that were told under the tags that span subjects. */
    private static Set<String> spanned(Boundary boundary, EventLog log) {
        String own = Tags.subject(boundary.subject()).toString();
        Set<String> spanning = texts(boundary.tags().stream()
                .filter(tag -> !tag.key().equals(ENTRY) && !tag.key().equals(SUBJECT)));
        return spanning.isEmpty()
                ? Set.of()
                : log.bearing(spanning, 0, Long.MAX_VALUE).stream()
                        .filter(row -> !row.tags().contains(own))
                        .flatMap(row -> row.tags().stream())
                        .filter(tag -> tag.startsWith(ENTRY + "="))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(Stream<Tag> tags) {
        return tags.map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
