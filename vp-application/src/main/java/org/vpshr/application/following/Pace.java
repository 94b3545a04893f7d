package org.vpshr.application.following;

import java.time.Duration;

/**
 * How soon followers notice.
 *
 * @param silence a process that is silent for so long has lost its work to the others; where several machines share a
 *     record in a file system their clocks must not differ by as much
 * @param polling how often it is looked for what is new when nothing notifies of it
 */
public record Pace(Duration silence, Duration polling) {
    public static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(1));

    /**
     * Checks what it is made of.
     *
     * @throws IllegalArgumentException when the silence is below 0.1 s, or the polling below 0.01 s
     */
    public Pace {
        if (silence.toMillis() < 100 || polling.toMillis() < 10) {
            throw new IllegalArgumentException("a pace of less than 0.1 s of silence or 0.01 s of polling is none");
        }
    }
}
