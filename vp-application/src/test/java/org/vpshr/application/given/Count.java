package org.vpshr.application.given;

import java.util.Locale;

/**
 * How often a fault is done: as often as every build has time for, or in full, where the profile of that name asks for
 * it. Both numbers stand in the table of faults; what has a count is tagged "full".
 */
public record Count(int usual, int full, String of) {
    private static final boolean IN_FULL = Boolean.getBoolean("vp.faults.full");

    public static Count of(int usual, int full, String of) {
        return new Count(usual, full, of);
    }

    public int now() {
        return IN_FULL ? full : usual;
    }

    /** As it stands in the table. */
    public String both() {
        return String.format(Locale.ROOT, "%,d %s; in full %,d", usual, of, full);
    }

    /** What is done now, as a test prints it. */
    @Override
    public String toString() {
        return IN_FULL ? String.format(Locale.ROOT, "%,d %s, which is in full", full, of) : both();
    }
}
