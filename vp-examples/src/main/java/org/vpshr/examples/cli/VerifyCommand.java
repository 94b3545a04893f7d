package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.PublishedReport;
import org.vpshr.domain.failure.InvalidValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp verify}: whether all is as it was recorded and published. */
@Command(
        name = "verify",
        description =
                "Checks that all is as it was recorded, can be read, and is published as it was. Exit code 1: it is"
                        + " not.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "a head that was printed or kept elsewhere, and must lie on the chain")
    private @Nullable String head;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Inspection found =
                    head == null ? record.upkeep().verify() : record.upkeep().verify(checked(head));
            tell(found);
            return found.whole() ? 0 : 1;
        }
    }

    private static String checked(String head) {
        if (!HASH.matcher(head).matches()) {
            throw InvalidValue.no(head, "head", "write the 64 signs of its hash");
        }
        return head;
    }

    private void tell(Inspection found) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "chain: " + found.chain().checked() + " events, each with the hash that follows from it and from the"
                        + " one before, none missing, the index complete");
        out.println("events: " + found.readable() + " of " + found.types()
                + " types and versions can be read by this version of the library");
        out.println("texts: those of " + found.sealed() + " events are sealed in whole or in part, of which "
                + found.withoutKey() + " cannot be opened here (their keys are elsewhere)");
        tellReports(out, found);
        out.println("head: position " + found.chain().head().position() + ", hash "
                + found.chain().head().hash());
        if (found.givenHeadAt() != null) {
            out.println("the head that was given is that of position " + found.givenHeadAt());
        }
        out.println(found.firstProblem().map(problem -> "BROKEN at " + problem).orElse("whole"));
    }

    private static void tellReports(PrintWriter out, Inspection found) {
        long same = found.reports().stream().filter(PublishedReport::reproduced).count();
        out.println("published reports: " + found.reports().size() + ", of which " + same
                + " are made again byte for byte");
        found.reports().stream().filter(report -> !report.reproduced()).forEach(report -> out.println(line(report)));
    }

    private static String line(PublishedReport report) {
        String name = "  " + report.id() + " version " + report.version();
        return report.unexplained().isEmpty()
                ? name + " differs just by what a later restriction or erasure took from it"
                : name + " is not as it was published: " + report.unexplained();
    }
}
