package org.vpshr.examples.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.HappeningSentence;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.observing.Progress;

/** Tells on standard error what a record does: how far it has come where that is a terminal, and all of it where that is wanted. */
final class TerminalObserver implements Observer {
    private final PrintWriter err;
    private final @Nullable ProgressLine line;
    private final boolean verbose;

    /** @param line where it is shown how far a work has come; null where it is not */
    TerminalObserver(PrintWriter err, @Nullable ProgressLine line, boolean verbose) {
        this.err = err;
        this.line = line;
        this.verbose = verbose;
    }

    @Override
    public void happened(Happening what) {
        if (verbose) {
            if (line != null) {
                line.clear();
            }
            err.println("vp: " + HappeningSentence.of(what));
        }
    }

    @Override
    public Progress progress(LongWork work) {
        return line == null ? Progress.none() : line.of(work);
    }
}
