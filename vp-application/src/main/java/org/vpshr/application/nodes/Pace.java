package org.vpshr.application.nodes;

import java.time.Duration;

/**
 * How soon nodes notice.
 *
 * @param silence a node that is silent for so long has lost its work to the others; the clocks of the nodes must not
 *     differ by as much
 * @param polling how often a node looks when nothing notifies it
 */
public record Pace(Duration silence, Duration polling) {
    public static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(1));

    public Pace {
        if (silence.toMillis() < 100 || polling.toMillis() < 10) {
            throw new IllegalArgumentException("a pace of less than 0.1 s of silence or 0.01 s of polling is none");
        }
    }
}
