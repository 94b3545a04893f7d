package org.vpshr.application.axon.processing;

import java.util.List;

/**
 * That an event was recorded, and about whom; without what it says, so that an event that cannot be read hinders nobody
 * who does not need it.
 *
 * @param subjects at least one
 */
public record TouchedSubjects(long position, List<String> subjects) {
    public TouchedSubjects {
        subjects = List.copyOf(subjects);
    }
}
