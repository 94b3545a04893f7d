package org.vpshr.application.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record is watched from outside of it, and what stood against recording and is accepted all the same. That it was
 * accepted is recorded with the next event.
 *
 * @param folder where is kept, apart from every record, how far each went when it was seen last and by which key it
 *     should be signed; null keeps nothing
 * @param otherHead whether to record though the record does not go on from the head that was seen last
 * @param clock whether to record though the end of the record lies ahead of the clock
 */
public record Watch(@Nullable Path folder, boolean otherHead, boolean clock) {

    /** {@return a watch in the folder of the user's own state} */
    public static Watch usual() {
        return new Watch(usualFolder(System.getenv()).orElse(null), false, false);
    }

    /** {@code $XDG_STATE_HOME/vpshr}, or {@code .local/state/vpshr} in the user's home; nothing for whoever has none. */
    static Optional<Path> usualFolder(Map<String, String> environment) {
        String stated = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = System.getProperty("user.home", "");
        if (!stated.isBlank() && Path.of(stated).isAbsolute()) {
            return Optional.of(Path.of(stated, "vpshr"));
        }
        return home.isBlank() || !Path.of(home).isAbsolute()
                ? Optional.empty()
                : Optional.of(Path.of(home, ".local", "state", "vpshr"));
    }

    /**
     * {@return the same in another folder}
     *
     * @param other the folder; null for none
     */
    public Watch in(@Nullable Path other) {
        return new Watch(other, otherHead, clock);
    }

    /** {@return the same, where it is recorded though the record does not go on from the head that was seen last} */
    public Watch acceptingOtherHead() {
        return new Watch(folder, true, clock);
    }

    /** {@return the same, where it is recorded though the end of the record lies ahead of the clock} */
    public Watch acceptingClock() {
        return new Watch(folder, otherHead, true);
    }
}
