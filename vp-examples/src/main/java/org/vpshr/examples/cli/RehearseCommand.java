package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.rehearsal.Rehearsal;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vp rehearse}: what another version of the library answers on the record, before anybody upgrades. */
@Command(
        name = "rehearse",
        description = {
            "Asks another version of the library, on a copy of the store, all that can be asked, and tells what it answers"
                    + " otherwise than this one. The store stays as it is, the copy is deleted.",
            "The other version runs apart, without signing keys, passwords and, where the system can, any network.",
            "Exit code 0: all answers are the same; 1: some are not, or it cannot answer."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RehearseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Option(
            names = "--with",
            required = true,
            arity = "1..*",
            paramLabel = "JAR",
            description = "all that the other version needs: jars, or folders of jars, in the order of its class path")
    private List<Path> jars;

    @Option(
            names = "--template",
            arity = "1..*",
            paramLabel = "FILE",
            description = "templates of your own, by which both print; the last goes before all others")
    private List<Path> templates = List.of();

    @Option(
            names = "--java",
            paramLabel = "FILE",
            description = "the java that runs the other version; without it, the one that runs this")
    private @Nullable Path java;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            defaultValue = "2048",
            description = "how much memory the other version may take (default: 2048)")
    private int memory;

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "how long the other version may take (default: 60)")
    private int minutes;

    @Option(
            names = "--scratch",
            paramLabel = "FOLDER",
            description =
                    "where the copy lies meanwhile, twice as large as the store; without it, where temporary files do")
    private @Nullable Path scratch;

    @Option(
            names = "--audience",
            defaultValue = "internal",
            description =
                    "whose answers are compared: public, plenary or internal, which is all of them (default: internal)")
    private Circle audience;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private ListFormat format;

    @Override
    public Integer call() {
        RehearsalReport found = rehearsal().run();
        output.write(spec.commandLine().getOut(), format == ListFormat.JSON ? Json.of(found) : Markdown.of(found));
        return found.equal() ? 0 : 1;
    }

    private Rehearsal rehearsal() {
        Rehearsal asked = Rehearsal.of(store.ofThere())
                .with(jars)
                .withTemplates(templates)
                .forAudience(audience)
                .withMemory(memory)
                .withinAtMost(Duration.ofMinutes(minutes));
        Rehearsal by = java == null ? asked : asked.withJava(java);
        return scratch == null ? by : by.copyingTo(scratch);
    }
}
