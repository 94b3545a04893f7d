package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp export}: the whole history in one file. */
@Command(
        name = "export",
        description = "Writes the whole history into a file of JSON Lines. Names are sealed in it, keys are not in it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the file, for its owner alone")
    private Path file;

    @Override
    public Integer call() {
        store.refuseOwn(file);
        try (VoluntaryPrinciples record = store.forQuestions()) {
            Head head = record.upkeep().exportTo(file);
            spec.commandLine()
                    .getOut()
                    .println(file + ": " + head.position() + " events, up to the head " + head.hash());
        }
        return 0;
    }
}
