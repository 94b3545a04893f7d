package org.vpshr.application.recording;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;

/** By what the events that a decision rests on are found in a log. */
public final class BoundaryTags {
    private BoundaryTags() {}

    public static Set<String> all(Boundary boundary) {
        return texts(boundary.tags().stream());
    }

    /** By what all decisions about the subject find what they rest on; entries, persons and other subjects come beside it. */
    public static Set<String> own(Boundary boundary) {
        return texts(boundary.tags().stream()
                .filter(tag -> !isEntry(tag))
                .filter(tag -> !tag.key().equals("subject") || tag.equals(Tags.subject(boundary.subject()))));
    }

    /** Those of the entries alone: the one that is brought, and all that are named. */
    static Set<String> entries(Boundary boundary) {
        return texts(boundary.tags().stream().filter(BoundaryTags::isEntry));
    }

    private static boolean isEntry(Tag tag) {
        return tag.key().equals("entry");
    }

    private static Set<String> texts(Stream<Tag> tags) {
        return tags.map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
