package org.vpshr.application.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.Options;
import org.vpshr.application.given.AnotherVersion;

/** A program of its own that rehearses, to be killed meanwhile. */
final class RehearsingProgram {
    private RehearsingProgram() {}

    public static void main(String[] arguments) {
        List<Path> version = new ArrayList<>(List.of(Path.of(arguments[2])));
        version.addAll(AnotherVersion.same());
        Rehearsal.of(Options.of(Path.of(arguments[0])))
                .copyingTo(Path.of(arguments[1]))
                .with(version)
                .run();
    }
}
