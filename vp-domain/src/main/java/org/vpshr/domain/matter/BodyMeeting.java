package org.vpshr.domain.matter;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.text.OneLine;

/**
 * A meeting of a body. Who chaired, hosted and spoke stands among the parties of the entry.
 *
 * @param ordinal the how many-th it is, from 1
 * @param attendance how many came
 */
public record BodyMeeting(
        Kind kind,
        @OneLine String body,
        @Nullable Integer ordinal,
        @Nullable Format format,
        @Nullable Quantity attendance)
        implements Matter {

    public BodyMeeting {
        Ordinals.check(ordinal);
    }

    /** What a meeting is. */
    public enum Kind {
        ASSEMBLY,
        PLENARY,
        MEETING,
        CONSULTATION,
        CONFERENCE,
        RETREAT
    }

    /** Where those are who take part. */
    public enum Format {
        IN_PERSON,
        ONLINE,
        HYBRID
    }
}
