package org.vpshr.application.axon;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/** Tags and criteria of Axon in the terms of the ledger, and back. */
final class LedgerTags {
    private static final QualifiedName OF_NO_TYPE = new QualifiedName("vpshr.none");

    private LedgerTags() {}

    static SortedSet<String> texts(Set<Tag> tags) {
        return tags.stream().map(LedgerTags::text).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Tag> tags(Set<String> texts) {
        return texts.stream().map(LedgerTags::tag).collect(Collectors.toSet());
    }

    static Set<Tag> of(SortedSet<org.vpshr.domain.boundary.Tag> tags) {
        return tags.stream().map(tag -> Tag.of(tag.key(), tag.value())).collect(Collectors.toSet());
    }

    /**
     * Tags of which an event bears at least one if it meets the criteria; none when that cannot be said. The criteria
     * decide about the events found by them. Flattened, "this or any event" is no more than "this": so they are asked about
     * an event that bears nothing.
     */
    static Set<String> candidates(EventCriteria criteria) {
        if (criteria.matches(OF_NO_TYPE, Set.of())) {
            return Set.of();
        }
        Set<String> tags = new LinkedHashSet<>();
        for (EventCriterion criterion : criteria.flatten()) {
            if (criterion.tags().isEmpty()) {
                return Set.of();
            }
            tags.add(text(criterion.tags().iterator().next()));
        }
        return tags;
    }

    static boolean meets(EventCriteria criteria, String type, Set<String> texts) {
        return criteria.matches(new QualifiedName(type), tags(texts));
    }

    private static String text(Tag tag) {
        return tag.key() + "=" + tag.value();
    }

    static Tag tag(String text) {
        int sign = text.indexOf('=');
        return Tag.of(text.substring(0, sign), text.substring(sign + 1));
    }
}
