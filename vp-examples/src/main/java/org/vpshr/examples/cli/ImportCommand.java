package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.ImportReceipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp import}: an exported history into an empty store, or what is new in it into an older copy. */
@Command(
        name = "import",
        description = "Takes in an exported history, whole or not at all: into an empty store, or one that holds the"
                + " beginning of it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE", description = "what vp export wrote")
    private Path file;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forRecording(null)) {
            tell(record.upkeep().importFrom(file));
        }
        return 0;
    }

    private void tell(ImportReceipt imported) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + ": " + imported.added() + " events added to "
                + imported.before().position() + "; the record goes up to position "
                + imported.now().position() + ", head " + imported.now().hash());
        if (imported.withoutKey() > 0) {
            out.println("  to look at: " + imported.withoutKey()
                    + " events have sealed texts that cannot be opened here: their keys have yet to be copied");
        }
    }
}
