package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine.Option;

/** How a store is watched from outside of it, and what stands against recording and is accepted all the same. */
final class WatchOptions {
    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            defaultValue = "${env:VP_STATE}",
            description =
                    "where is kept, apart from the store, how far it went when it was seen last and by which key it"
                            + " should be signed; without it, vpshr in $XDG_STATE_HOME or in .local/state of the home directory")
    private @Nullable Path folder;

    @Option(
            names = "--accept-head",
            description = "record though the store does not go on from where it was seen last; that is recorded too")
    private boolean acceptHead;

    @Option(
            names = "--accept-clock",
            description =
                    "record, or import, though the store or the file ends ahead of the clock; that is recorded too")
    private boolean acceptClock;

    Options on(Options options) {
        Options kept = folder == null ? options : options.withState(folder);
        Options head = acceptHead ? kept.acceptingOtherHead() : kept;
        return acceptClock ? head.acceptingClock() : head;
    }

    /** Who only asks is answered all the same. */
    static VoluntaryPrinciples told(VoluntaryPrinciples record, PrintWriter err) {
        record.lostHead()
                .ifPresent(head -> err.println("vp: the store does not go on from where it was seen last, position "
                        + head.position() + ", hash " + head.hash()
                        + ": it was exchanged, cut off or set back; see vp verify"));
        return record;
    }
}
