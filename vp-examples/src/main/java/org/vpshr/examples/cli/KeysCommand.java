package org.vpshr.examples.cli;

import java.nio.file.Path;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp keys}: care for the keys by which names are sealed. */
@Command(name = "keys", description = "Cares for the keys by which names are sealed.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class KeysCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do, such as vp keys rotate");
    }

    @Command(
            name = "rotate",
            description = "Wraps the keys of all persons by a new master key; the old one opens nothing from then on.",
            mixinStandardHelpOptions = true)
    int rotate(
            @Mixin StoreOption store,
            @Option(
                            names = "--new-master",
                            required = true,
                            paramLabel = "FILE",
                            description = "the file of the new master key; it is made when it is not there")
                    Path newMaster) {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            record.upkeep().rotateMasterKey(newMaster);
        }
        var out = spec.commandLine().getOut();
        out.println("the keys of all persons are wrapped by the master key in " + newMaster);
        out.println("  what you must do: name it from now on by --master-key " + newMaster
                + ", open other programs' stores again, and destroy the old master key");
        return 0;
    }
}
