package org.vpshr.application.failure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/**
 * Somebody was faster: since the position that a command was decided on, something was recorded about its subject, or about
 * an entry that it names. Nothing was recorded. Sent again as it is, it is refused again: look at what changed, and decide on
 * that.
 */
public final class StaleDecision extends Failure {
    private static final long serialVersionUID = 1L;

    private static final int MOST_SAID = 5;
    private static final String REMEDY = "look at what is on record now, and decide on that position";

    /** The position that the command was decided on. */
    private final long decidedOn;

    private final transient List<Change> changes;
    private final transient @Nullable InputPlace place;

    /**
     * An event that came in between.
     *
     * @param position where it stands
     * @param recorded when it was recorded
     * @param event what happened, such as {@code EntryCorrected}
     * @param subject of which it tells
     * @param entry the entry to whose life it belongs; empty where it belongs to none
     */
    public record Change(long position, Instant recorded, String event, String subject, String entry) {
        @Override
        public String toString() {
            return "position " + position + ", " + event + " of " + (entry.isEmpty() ? subject : entry);
        }
    }

    /**
     * Something came in between.
     *
     * @param what is refused, such as {@code CorrectEntry about engagement/NL/PE}
     * @param decidedOn the position
     * @param changes as far as whoever decided may see them; where they may see none, that there are any is all they
     *     are told
     */
    public StaleDecision(String what, long decidedOn, List<Change> changes) {
        this(message(what, decidedOn, changes), decidedOn, changes, null, null);
    }

    private StaleDecision(
            String message,
            long decidedOn,
            List<Change> changes,
            @Nullable InputPlace place,
            @Nullable StaleDecision found) {
        super(FailureKind.OVERTAKEN, message, REMEDY, found);
        this.decidedOn = decidedOn;
        this.changes = List.copyOf(changes);
        this.place = place;
    }

    private static String message(String what, long decidedOn, List<Change> changes) {
        return what + " was decided on position " + decidedOn + ", and " + said(changes) + "; " + REMEDY;
    }

    private static String said(List<Change> changes) {
        if (changes.isEmpty()) {
            return "an entry that it names is not as it was, by something that the actor may not see";
        }
        String first = changes.stream().limit(MOST_SAID).map(Change::toString).collect(Collectors.joining("; "));
        int more = changes.size() - MOST_SAID;
        return first + (more > 0 ? "; and " + more + " more" : "") + (changes.size() == 1 ? " was" : " were")
                + " recorded since";
    }

    /**
     * {@return the same, found at a place of a file, which is refused as a whole}
     *
     * @param found where in what was given
     */
    public StaleDecision at(InputPlace found) {
        return new StaleDecision(found + ": " + getMessage(), decidedOn, changes, found, this);
    }

    /** {@return the position that the command was decided on} */
    public long decidedOn() {
        return decidedOn;
    }

    /** {@return what was recorded since, in order, as far as whoever decided may see it} */
    public List<Change> changes() {
        return changes;
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.ofNullable(place);
    }
}
