package org.vpshr.application.axon.following;

import java.util.List;

/**
 * That an event was recorded, and about whom; without what it says, so that an event that cannot be read hinders nobody
 * who does not need it.
 *
 * @param subjects at least one
 */
public record Touched(long position, List<String> subjects) {
    public Touched {
        subjects = List.copyOf(subjects);
    }
}
