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

    /** What it speaks of. */
    Subject subject();

    /** Who wrote it, when, and on what evidence; never empty (rule 129). */
    Contribution contribution();

    /** The name by which it is known outside this program, as in {@code workinggroup.MemberJoined}. */
    default String stableName() {
        return Objects.requireNonNull(getClass().getAnnotation(StableName.class), "no stable name")
                .value();
    }

    /** The stable name without its home, as in {@code MemberJoined}. */
    default String word() {
        return stableName().substring(stableName().indexOf('.') + 1);
    }

    /** The entry that it states in full: a new one, or one on record as it reads from now on. */
    default Optional<Entry> statedEntry() {
        return Optional.empty();
    }

    /** The files that it rests on. */
    default Set<Attachment> attachments() {
        Set<Attachment> all = new LinkedHashSet<>(contribution().attachments());
        statedEntry().ifPresent(entry -> all.addAll(entry.contribution().attachments()));
        return all;
    }
}
