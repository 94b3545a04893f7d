package org.vpshr.examples.analyst;

import org.vpshr.application.InvalidContribution;
import org.vpshr.application.LedgerBroken;
import org.vpshr.application.LedgerUnavailable;
import org.vpshr.application.NothingToReport;
import org.vpshr.domain.rule.RuleViolation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One line that says what was wrong, where, and what to do; and the exit code that goes with it. */
final class Refusals {
    private static final int WRONG_USE = 2;
    private static final int NO_STORE = 3;

    private Refusals() {}

    static int wrongUse(ParameterException e, String[] args) {
        say(
                e.getCommandLine(),
                e.getMessage() + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    static int failed(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        int code = switch (e) {
            case LedgerUnavailable unavailable -> NO_STORE;
            case LedgerBroken broken -> NO_STORE;
            case InvalidContribution invalid -> WRONG_USE;
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
