package org.vpshr.examples.cli;

import java.nio.file.Path;
import org.vpshr.application.Upkeep;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp keys}: care for the keys by which texts are sealed. */
@Command(name = "keys", description = "Cares for the keys by which texts are sealed.", mixinStandardHelpOptions = true)
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
            description = "Wraps all keys by a new master key; the old one opens nothing from then on.",
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
        out.println("all keys are wrapped by the master key in " + newMaster);
        out.println("  what you must do: name it from now on by --master-key " + newMaster
                + ", open other programs' stores again, and destroy the old master key");
        return 0;
    }

    @Command(
            name = "backup",
            description = {
                "Wraps the master key by a recovery key that you keep elsewhere.",
                "With it, vp keys recover makes the file of a lost master key again."
            },
            mixinStandardHelpOptions = true)
    int backup(
            @Mixin StoreOption store,
            @Option(
                            names = "--recovery-key",
                            required = true,
                            paramLabel = "FILE",
                            description = "the file of the recovery key; it is made when it is not there")
                    Path recovery) {
        try (VoluntaryPrinciples record = store.forQuestions()) {
            record.upkeep().backUpKeys(recovery);
        }
        var out = spec.commandLine().getOut();
        out.println("the master key is wrapped by the recovery key in " + recovery);
        out.println("  what you must do: keep " + recovery + " elsewhere, and do this anew after each rotation");
        return 0;
    }

    @Command(
            name = "recover",
            description = "Makes the file of a lost master key again, by the recovery key.",
            mixinStandardHelpOptions = true)
    int recover(
            @Mixin StoreOption store,
            @Option(
                            names = "--recovery-key",
                            required = true,
                            paramLabel = "FILE",
                            description = "the recovery key that the last backup was made with")
                    Path recovery,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "FILE",
                            description = "the file of the master key to make; it must not be there")
                    Path master) {
        Upkeep.recoverMasterKey(store.ofThere(), recovery, master);
        spec.commandLine().getOut().println("the master key is in " + master);
        return 0;
    }
}
