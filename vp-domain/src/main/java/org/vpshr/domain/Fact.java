package org.vpshr.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;

/** What a desk states of a subject: a command asks to record it, an event is its record. */
public interface Fact {

    /** {@return what it speaks of} */
    Subject subject();

    /** {@return who wrote it, when, and on what evidence; never empty (rule 129)} */
    Contribution contribution();

    /** {@return the name by which it is known outside this program, as in {@code workinggroup.MemberJoined}} */
    default String stableName() {
        return Objects.requireNonNull(getClass().getAnnotation(StableName.class), "no stable name")
                .value();
    }

    /** {@return the stable name without its home, as in {@code MemberJoined}} */
    default String word() {
        return stableName().substring(stableName().indexOf('.') + 1);
    }

    /** {@return the entry that it states in full: a new one, or one on record as it reads from now on} */
    default Optional<Entry> statedEntry() {
        return Optional.empty();
    }

    /** {@return the files that it rests on} */
    default Set<Attachment> attachments() {
        Set<Attachment> all = new LinkedHashSet<>(contribution().attachments());
        statedEntry().ifPresent(entry -> all.addAll(entry.contribution().attachments()));
        return all;
    }
}
