package org.vpshr.application.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole record found.
 *
 * @param checked how many events are as they were recorded, from the first on
 * @param head how far the record says that it goes
 * @param broken the first place that is not as it was recorded
 */
public record Verification(
        long checked, Head head, @Nullable Break broken) {

    /** Why a place is not as it was recorded. */
    public enum Reason {
        /** A position is missing. */
        GAP,
        /** It is hashed in a way that this library does not know. */
        HASHING,
        /** The event was changed after it was recorded. */
        ALTERED,
        /** The event does not follow from the one before it. */
        TORN,
        /** The index by which events are found does not say what was recorded. */
        TAGS,
        /** The place beside an event in which its texts lie is gone, or there is one beside no event. */
        TEXTS,
        /** The event was recorded before its predecessor. */
        TIME,
        /** The record does not end where it says that it ends. */
        HEAD
    }

    /**
     * The first place that is not as it was recorded.
     *
     * @param position where, from 1
     * @param reason why it is not
     * @param detail what was found, in plain words
     */
    public record Break(long position, Reason reason, String detail) {
        @Override
        public String toString() {
            return "position " + position + ": " + detail;
        }
    }

    /** {@return whether all is as it was recorded} */
    public boolean whole() {
        return broken == null;
    }

    /** {@return the first place that is not as it was recorded; nothing where all is} */
    public Optional<Break> firstBreak() {
        return Optional.ofNullable(broken);
    }
}
