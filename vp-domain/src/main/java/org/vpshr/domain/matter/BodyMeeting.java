package org.vpshr.domain.matter;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.text.OneLine;

/**
 * A meeting of a body. Who chaired, hosted and spoke stands among the parties of the entry.
 *
 * @param kind what kind of meeting it was
 * @param body the body that met
 * @param ordinal the how many-th it is, from 1
 * @param format where those are who take part
 * @param attendance how many came
 */
public record BodyMeeting(
        Kind kind,
        @OneLine String body,
        @Nullable Integer ordinal,
        @Nullable Format format,
        @Nullable Quantity attendance)
        implements Matter {

    /**
     * Checks the number.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when it is below 1
     */
    public BodyMeeting {
        Ordinals.check(ordinal);
    }

    /** What a meeting is. */
    public enum Kind {
        /** Of all members of an association. */
        ASSEMBLY,
        /** Of all who take part. */
        PLENARY,
        /** Of the body as it is made up. */
        MEETING,
        /** At which others are heard. */
        CONSULTATION,
        /** With many who do not belong to the body. */
        CONFERENCE,
        /** Away from the usual place, for longer. */
        RETREAT
    }

    /** Where those are who take part. */
    public enum Format {
        /** All are in one place. */
        IN_PERSON,
        /** All take part over the network. */
        ONLINE,
        /** Some are in one place, others take part over the network. */
        HYBRID
    }
}
