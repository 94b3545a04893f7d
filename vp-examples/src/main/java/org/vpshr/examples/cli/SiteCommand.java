package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.entry.Circle;
import org.vpshr.page.RecordSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp site}: what the public may see of the record, as files that open from a disk. */
@Command(
        name = "site",
        description = {
            "Writes what the public may see as pages that open from a disk, or from any server of files:",
            "each report as known now and as published, both side by side, the life of what was changed since.",
            "What is restricted or erased today is on none of them; write them anew when that changes."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SiteCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private WhoseOption whose;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FOLDER",
            description = "a new or an empty folder; one of such pages is replaced")
    private Path folder;

    @Override
    public Integer call() {
        if (Output.isStandard(folder)) {
            throw new WrongUse("pages are several files", "name a folder that they are to be in");
        }
        try (VoluntaryPrinciples record = store.forQuestions()) {
            RecordSite.Written written = RecordSite.write(record, whose.of(record, Circle.PUBLIC), folder);
            String size = String.format(Locale.ROOT, "%.1f MB", written.bytes() / MEGABYTE);
            spec.commandLine()
                    .getOut()
                    .println(folder + ": " + written.files() + " files, " + size + "; begin at "
                            + folder.resolve("index.html"));
        }
        return 0;
    }
}
