package org.vpshr.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.AttachedFiles;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vp suppose}: what {@code vp record} would do, without recording. */
@Command(
        name = "suppose",
        description = {
            "Tells what vp record would do with contributions, and writes nothing: all that would be refused and why,"
                    + " what to look at, and what would read otherwise in which report.",
            "Exit code 0: all would be recorded. 1: the same, with findings. 2: something would be refused."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SupposeCommand implements Callable<Integer> {
    private static final int FINDINGS = 1;
    private static final int REFUSED = 2;

    /** What a supposition can be written as. */
    enum Format {
        /** Markdown. */
        MD,
        /** For programs. */
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private Output output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of contributions; - is standard input")
    private List<Path> files;

    @Option(
            names = "--attachments",
            paramLabel = "DIR",
            description = "the folder of the files that contribution lines attach by their names")
    private @Nullable Path attachments;

    @Mixin
    private DecidedOnOption decided;

    @Option(
            names = "--audience",
            defaultValue = "internal",
            description =
                    "whose reports are compared: public, plenary or internal, which is all of them (default: internal)")
    private Circle audience;

    @Option(names = "--format", defaultValue = "md", description = "md or json (default: md)")
    private Format format;

    @Override
    public Integer call() {
        Supposition supposition = supposed().forAudience(audience);
        output.write(spec.commandLine().getOut(), document(supposition));
        if (!supposition.accepted()) {
            return REFUSED;
        }
        return supposition.findings().isEmpty() ? 0 : FINDINGS;
    }

    private Supposition supposed() {
        List<NamedResource> given = files.stream().map(Input::of).toList();
        AttachedFiles attached = attachments == null ? AttachedFiles.none() : AttachedFiles.in(attachments);
        Options options = store.forSupposing();
        Optional<VoluntaryPrinciples> there = store.there(options);
        if (there.isEmpty()) {
            Verbosity.of(spec)
                    .remark(
                            spec.commandLine().getErr(),
                            "there is no store " + options.store()
                                    + " yet; tried on an empty one; vp record makes a new one");
            return VoluntaryPrinciples.supposeOnNothing(options, given, attached);
        }
        try (VoluntaryPrinciples record = there.get()) {
            return decided.supposed(record, given, attached);
        }
    }

    private String document(Supposition supposition) {
        return switch (format) {
            case MD -> Markdown.of(supposition);
            case JSON -> Json.of(supposition);
        };
    }
}
