package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.observing.Observer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** How much is said beside the answer, on standard error: of each command alike. */
final class Verbosity {
    /** {@code bin/vp} says by it how wide the terminal is where standard error is one. */
    static final String TERMINAL = "vp.terminal";

    private static final int NARROWEST = 20;
    private static final int USUAL = 80;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "tell nothing beside the answer and what went wrong")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "tell on standard error what is done, and how long it took")
    private boolean verbose;

    /** As it is asked for with the command. */
    static Verbosity of(CommandSpec command) {
        return ((Vp) command.root().userObject()).verbosity();
    }

    /** @throws ParameterException when both are asked for */
    void requireOne(CommandLine line) {
        if (quiet && verbose) {
            throw new ParameterException(line, "--quiet and --verbose say the contrary of each other; leave one out");
        }
    }

    /** What nobody has to know for the answer. */
    void remark(PrintWriter err, String what) {
        if (!quiet) {
            err.println("vp: " + what);
        }
    }

    /** What only those want to know who ask for more. */
    void detail(PrintWriter err, String what) {
        if (verbose) {
            err.println("vp: " + what);
        }
    }

    /** Tells what a record does; nobody where nothing of it is to be told. */
    Observer observer(PrintWriter err) {
        int width = width(System.getProperty(TERMINAL), System.getenv());
        boolean shown = !quiet && width >= NARROWEST;
        return shown || verbose
                ? new TerminalObserver(err, shown ? new ProgressLine(err, System::nanoTime, width) : null, verbose)
                : Observer.none();
    }

    /**
     * How wide the terminal is; 0 where there is none, or none on which a line can be written over, or nobody looks at it.
     *
     * @param terminal what {@code bin/vp} says of it: how many signs wide it is, or nothing where it does not know
     */
    static int width(@Nullable String terminal, Map<String, String> environment) {
        if (terminal == null || environment.containsKey("CI") || "dumb".equals(environment.get("TERM"))) {
            return 0;
        }
        return terminal.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(terminal) : USUAL;
    }
}
