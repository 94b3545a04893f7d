package org.vpshr.examples.analyst;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Receipt;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp record}: takes contributions into the store, all or nothing for each file. */
@Command(
        name = "record",
        description =
                "Takes contributions (JSON Lines, or tables as CSV or XLSX) into the store; all or nothing for each file.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RecordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Store store;

    @ArgGroup
    private @Nullable SignedBy signedBy;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of contributions")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (VoluntaryPrinciples record = store.forRecording(SignedBy.signer(signedBy))) {
            for (Path file : files) {
                Receipt receipt = record.record(file);
                out.println(file + ": " + receipt.count() + " events recorded, up to position " + receipt.last());
                receipt.findings().forEach(finding -> out.println("  to look at: " + finding));
            }
        }
        return 0;
    }
}
