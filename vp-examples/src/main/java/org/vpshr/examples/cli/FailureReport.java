package org.vpshr.examples.cli;

import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.domain.rule.RuleViolation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One line that says what was wrong, where, and what to do; and the exit code that goes with it. */
final class FailureReport {
    private static final int WRONG_USE = 2;
    private static final int NO_STORE = 3;

    private FailureReport() {}

    static int wrongUse(ParameterException e, String[] args) {
        say(
                e.getCommandLine(),
                e.getMessage() + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    static int failed(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        int code = switch (e) {
            case StoreUnavailable unavailable -> NO_STORE;
            case StoreBroken broken -> NO_STORE;
            case InvalidInput invalid -> WRONG_USE;
            case RuleViolation violation -> WRONG_USE;
            case NothingToReport nothing -> WRONG_USE;
            case IllegalArgumentException argument -> WRONG_USE;
            default -> throw e;
        };
        say(line, String.valueOf(e.getMessage()));
        return code;
    }

    private static void say(CommandLine line, String what) {
        line.getErr().println("vp: " + what.replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"));
    }
}
