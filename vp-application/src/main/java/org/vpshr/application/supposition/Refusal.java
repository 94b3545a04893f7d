package org.vpshr.application.supposition;

import java.time.Instant;
import java.util.List;
import org.vpshr.domain.failure.Failure;

/**
 * A command, or a line, that would be refused.
 *
 * @param failure in the words in which recording would refuse it
 * @param because where the commands stand without whose refusal it would not be refused; empty where it would be in any case
 * @param grounds the events without which the rule would let it pass, as far as whoever asks may see them; empty where
 *     none do, as where something is missing
 */
public record Refusal(Failure failure, List<String> because, List<Ground> grounds) {

    /** Takes copies of the lists. */
    public Refusal {
        because = List.copyOf(because);
        grounds = List.copyOf(grounds);
    }

    /**
     * What is refused whatever is on record.
     *
     * @param failure in the words in which recording would refuse it
     */
    public Refusal(Failure failure) {
        this(failure, List.of(), List.of());
    }

    /** {@return whether it is refused only because others were} */
    public boolean follows() {
        return !because.isEmpty();
    }

    /**
     * An event by which a rule refuses.
     *
     * @param position where it stands, or would stand
     * @param recorded when it was recorded, or would be
     * @param event what happened, such as {@code MemberLeft}
     * @param entry the entry to whose life it belongs; empty where it belongs to none
     * @param supposed where the command stands that would bring it; empty for what is on record
     */
    public record Ground(long position, Instant recorded, String event, String entry, String supposed) {}
}
