package org.vpshr.application.file;

import java.nio.file.Path;
import org.vpshr.domain.failure.InvalidValue;

/** The directory that relative names begin at, and whether Java can say its name. */
public final class WorkingDirectory {
    /** What Java puts where the bytes of a name have no meaning in the locale. It would go to another directory by it. */
    private static final char NOT_UNDERSTOOD = '\uFFFD';

    private WorkingDirectory() {}

    /**
     * Refuses a relative name that would lead somewhere else than where the program was started.
     *
     * @throws InvalidValue when the locale has no characters for the name of the working directory
     */
    public static void requireNameable(Path named) {
        requireNameable(named, System.getProperty("user.dir"));
    }

    static void requireNameable(Path named, String directory) {
        if (!named.isAbsolute() && directory.indexOf(NOT_UNDERSTOOD) >= 0) {
            throw new InvalidValue(
                    named + ": the working directory has a name that this locale has no characters for",
                    "set LC_ALL=C.UTF-8, or name the file by its whole path");
        }
    }
}
