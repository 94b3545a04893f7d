package org.vpshr.application.observing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.RuleCode;

/** Something that a record did, or that came in its way. */
public sealed interface Happening {

    /**
     * Commands were decided and recorded together.
     *
     * @param commands how many
     * @param first the position of the first event
     * @param last that of the last; one less than {@code first} where nothing had to be recorded
     * @param durable whether it is kept; within a transaction of the host it is so once the host commits
     * @param findings the rules by which a person should look at it, each as often as it was found
     */
    record Recorded(long commands, long first, long last, boolean durable, List<RuleCode> findings)
            implements Happening {
        /** Takes a copy of the findings. */
        public Recorded {
            findings = List.copyOf(findings);
        }

        /** {@return how many events} */
        public long events() {
            return last - first + 1;
        }
    }

    /**
     * What had been recorded under an id before was answered again.
     *
     * @param first the position of the first event
     * @param last the position of the last event
     */
    record Repeated(long first, long last) implements Happening {}

    /**
     * Whoever asked was answered by a failure: by most kinds nothing was done, by {@link FailureKind#OUTCOME_UNKNOWN}
     * nobody knows, and of an erasure that is recorded it says what is left to do.
     *
     * @param kind what kind of failure it was
     * @param rule the one that refused it, if one did
     * @param further how many more refusals were told with the first
     */
    record Refused(FailureKind kind, Optional<RuleCode> rule, int further) implements Happening {
        /**
         * {@return what is told of a failure}
         *
         * @param failure what was answered
         */
        public static Refused by(Failure failure) {
            return new Refused(
                    failure.kind(),
                    failure.rule().map(BrokenRule::code),
                    failure.further().size());
        }
    }

    /**
     * A work ended by a fault of a program: of this one, or of what the host gives it to work with.
     *
     * @param fault the class of what was thrown
     */
    record BrokenOff(String fault) implements Happening {
        /**
         * {@return what is told of a fault}
         *
         * @param fault what was thrown
         */
        public static BrokenOff by(Throwable fault) {
            return new BrokenOff(fault.getClass().getName());
        }
    }

    /**
     * A thread waited for a tenth of a second or more before it could go on.
     *
     * @param obstacle what it waited for
     * @param time how long
     */
    record Waited(Obstacle obstacle, Duration time) implements Happening {}

    /** What is waited for. */
    enum Obstacle {
        /** Others who record, of this process and of others. */
        OTHERS_WHO_RECORD,
        /** A connection, of those that the record may have at a time. */
        CONNECTION
    }

    /**
     * Events were read in their order, for a report, a view or a list that is made of them.
     *
     * @param events how many were read
     * @param time how long
     */
    record Folded(long events, Duration time) implements Happening {}

    /**
     * The record was checked.
     *
     * @param checked how many events are as they were recorded
     * @param whole whether all is as it should be
     */
    record Verified(long checked, boolean whole) implements Happening {}

    /**
     * A history was taken in from elsewhere.
     *
     * @param first the position of the first event
     * @param last the position of the last event
     */
    record Imported(long first, long last) implements Happening {
        /** {@return how many events} */
        public long events() {
            return last - first + 1;
        }
    }

    /** The keys of the record are wrapped by another master key. */
    record Rotated() implements Happening {}

    /**
     * The texts and keys of so many events are destroyed, for an erasure that was recorded before.
     *
     * @param events of how many events
     */
    record Erased(long events) implements Happening {}
}
