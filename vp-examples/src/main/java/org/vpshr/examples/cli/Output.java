package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.file.OutputFile;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a document goes: to standard output, or whole into a file; for its owner alone where it is not for the public. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "write to this file; - is standard output (default for text)")
    private @Nullable Path file;

    private boolean isSparing;

    /** Whether the name is that of standard output. */
    static boolean isStandard(Path file) {
        return file.toString().equals("-") || OutputFile.isStandardOutput(file);
    }

    /** The file that is named, if it is not standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(file).filter(named -> !isStandard(named));
    }

    /** A file that is there is not replaced from then on, for somebody may have filled it in. */
    Output sparing() {
        isSparing = true;
        return this;
    }

    void write(PrintWriter out, String document) {
        file().ifPresentOrElse(
                        named -> target(named).write(document.getBytes(StandardCharsets.UTF_8)),
                        () -> print(out, document));
    }

    /** A document to standard output, as it is. */
    static void print(PrintWriter out, String document) {
        MessageWriter.beneath(out).print(document);
    }

    /** A document among others in a folder that is named. */
    void writeWithin(Path folder, String name, String document) {
        target(folder.resolve(name)).write(document.getBytes(StandardCharsets.UTF_8));
    }

    /** What is no text goes to standard output only where that is said. */
    void write(byte[] document) {
        if (file == null) {
            throw new WrongUse(
                    "what is to be written may be no text", "name a file with -o FILE, or - for standard output");
        }
        file().ifPresentOrElse(
                        named -> target(named).write(document),
                        () -> OutputFile.standardOutput(out -> {
                            out.write(document);
                            return document.length;
                        }));
    }

    private OutputFile target(Path named) {
        OutputFile whole = OutputFile.at(named);
        OutputFile spared = isSparing
                ? whole.replacingNothing("name another file, or add --replace to lose what is in this one")
                : whole;
        return isPublic() ? spared : spared.forOwnerAlone();
    }

    /** Whatever has no audience of its own is for everybody. */
    private boolean isPublic() {
        @Nullable OptionSpec audience = command.findOption("--audience");
        return audience == null || audience.getValue() == Circle.PUBLIC;
    }
}
