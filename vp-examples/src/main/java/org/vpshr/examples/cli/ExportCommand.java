package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.store.Head;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp export}: the whole history in one file. */
@Command(
        name = "export",
        description = "Writes the whole history into a file of JSON Lines. Names are sealed in it, keys are not in it."
                + " Signed, it can be told from one that somebody made up.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @ArgGroup
    private @Nullable SigningOptions signedBy;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "the file, for its owner alone; - is standard output")
    private Path file;

    @Override
    public Integer call() {
        try (VoluntaryPrinciples record = store.forQuestions(SigningOptions.signer(signedBy))) {
            if (Output.isStandard(file)) {
                tell(
                        spec.commandLine().getErr(),
                        "standard output",
                        OutputFile.standardOutput(record.upkeep()::exportTo));
            } else {
                tell(
                        spec.commandLine().getOut(),
                        file.toString(),
                        record.upkeep().exportTo(file));
            }
        }
        return 0;
    }

    private static void tell(PrintWriter teller, String where, Head head) {
        teller.println(where + ": " + head.position() + " events, up to the head " + head.hash());
    }
}
