package org.vpshr.application.following.work;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.FollowerProgress;

/**
 * What is kept of a follower.
 *
 * @param owner which process works at it, if its claim has not run out
 */
record FollowerRow(
        FollowerKey key,
        Part part,
        boolean paused,
        Mark mark,
        @Nullable String owner,
        FollowerProgress.@Nullable Stop stop,
        boolean givenUp) {

    /** Which part it plays among the versions of its name. */
    enum Part {
        BUILDING,
        CURRENT,
        REPLACED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Part> of(@Nullable String word) {
            for (Part part : values()) {
                if (part.word().equals(word)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * How far it is, and of which record and keys that is true.
     *
     * @param hash of the event at the position; nothing before the first one
     * @param keys the mark of the master key that was in use
     */
    record Mark(FollowerPosition position, String hash, String keys) {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f]*)/([0-9a-f]*)");

        byte[] write() {
            return (position.events() + " " + position.bound() + " " + hash + "/" + keys)
                    .getBytes(StandardCharsets.US_ASCII);
        }

        static Optional<Mark> read(byte @Nullable [] bytes) {
            Matcher mark = FORM.matcher(bytes == null ? "" : new String(bytes, StandardCharsets.US_ASCII));
            return mark.matches()
                    ? Optional.of(new Mark(
                            new FollowerPosition(Long.parseLong(mark.group(1)), Long.parseLong(mark.group(2))),
                            mark.group(3),
                            mark.group(4)))
                    : Optional.empty();
        }
    }

    FollowerProgress progress(long head) {
        long position = mark.position().events();
        return new FollowerProgress(
                key.name(), key.version(), state(), owner, position, Math.max(0, head - position), stop);
    }

    private FollowerProgress.State state() {
        if (part == Part.REPLACED) {
            return FollowerProgress.State.REPLACED;
        }
        if (paused) {
            return FollowerProgress.State.PAUSED;
        }
        if (stop != null && givenUp) {
            return FollowerProgress.State.STOPPED;
        }
        return part == Part.BUILDING ? FollowerProgress.State.BUILDING : FollowerProgress.State.CURRENT;
    }
}
