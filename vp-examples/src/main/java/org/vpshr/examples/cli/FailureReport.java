package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One line that says what was wrong, where, and what to do; and the exit code that goes with it. */
final class FailureReport {
    private static final int WRONG_USE = 2;
    private static final int NO_STORE = 3;
    private static final int NOT_WRITTEN = 4;
    /** As {@code sysexits.h} has it, and far from the codes that a check answers by. */
    private static final int FAULT_OF_THE_PROGRAM = 70;
    /** That, too, is its code for what the system does not give. */
    private static final int NO_MEMORY = 71;

    private static final double FULL = 0.9;

    /** It is made before memory runs out. */
    private static final String OUT_OF_MEMORY =
            "there is not enough memory for this; each file was recorded whole or not at all, and may be given again:"
                    + " set JDK_JAVA_OPTIONS=-Xmx2g for two gigabytes, or give smaller files";

    private FailureReport() {}

    static int wrongUse(ParameterException e, String[] args) {
        say(
                e.getCommandLine(),
                e.getMessage() + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    static int failed(Exception e, CommandLine line) {
        return e instanceof Failure failure ? told(failure, line) : fault(e, line);
    }

    private static int told(Failure failure, CommandLine line) {
        say(line, failure.getMessage());
        List<Failure> further = failure.further();
        further.forEach(other -> say(line, other.getMessage()));
        if (!further.isEmpty()) {
            say(line, further.size() + 1 + " things are told of it, and nothing of it was recorded");
        }
        return failure instanceof StaleDecision ? WRONG_USE : code(failure.kind());
    }

    static int code(FailureKind kind) {
        return switch (kind) {
            case INPUT_REFUSED, RULE_REFUSED, NOT_PERMITTED, NOTHING_TO_REPORT -> WRONG_USE;
            case OVERTAKEN, OUTCOME_UNKNOWN, KEY_UNAVAILABLE, STORE_UNAVAILABLE, STORE_BROKEN -> NO_STORE;
            case OUTPUT_NOT_WRITTEN -> NOT_WRITTEN;
        };
    }

    /** Whatever is no failure of a kind is a mistake of ours, and whoever mends it needs the whole trace. */
    static int fault(Throwable e, CommandLine line) {
        if (isOutOfMemory(e) || isMemoryFull()) {
            say(line, OUT_OF_MEMORY);
            return NO_MEMORY;
        }
        say(
                line,
                "this is a fault of vp itself, not of what was typed: " + e
                        + "; report it with the lines below, and see by vp verify that the store is whole");
        PrintWriter err = line.getErr();
        e.printStackTrace(err);
        err.flush();
        return FAULT_OF_THE_PROGRAM;
    }

    private static boolean isOutOfMemory(@Nullable Throwable e) {
        return e != null && (e instanceof OutOfMemoryError || isOutOfMemory(e.getCause()));
    }

    /** Whether hardly anything was free after memory was last cleared: then what fails, fails of that, whatever it is called. */
    private static boolean isMemoryFull() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .anyMatch(left -> left != null && left.getMax() > 0 && left.getUsed() > FULL * left.getMax());
    }

    /** A full disk or a closed pipe behind standard output swallows the answer, whatever it was. */
    static int untold(int code, CommandLine line) {
        return code >= WRONG_USE
                ? code
                : told(
                        new OutputNotWritten(
                                "standard output",
                                "not all could be written to it",
                                "see that there is room, and that what reads it stays to the end; what was done is"
                                        + " done",
                                null),
                        line);
    }

    private static void say(CommandLine line, String what) {
        line.getErr().println("vp: " + MessageWriter.inOneLine(what));
    }
}
