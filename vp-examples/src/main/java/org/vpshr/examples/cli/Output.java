package org.vpshr.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.OutputNotWritten;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a document goes: to stdout, or whole into a file. */
final class Output {
    private static final String NAME_ANOTHER =
            "see that its directory is there and may be written, and that its name is not too long";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "-o", paramLabel = "FILE", description = "write to this file instead of stdout")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    void write(PrintWriter out, String document) {
        if (file == null) {
            out.print(document);
        } else {
            write(document.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is no text goes into a file alone. */
    void write(byte[] document) {
        if (file == null) {
            throw new WrongUse("this format is no text", "name a file with -o FILE");
        }
        try {
            write(file, document);
        } catch (IOException e) {
            throw new OutputNotWritten("cannot write " + file + "; " + NAME_ANOTHER, NAME_ANOTHER, e);
        }
    }

    /** Whoever reads the file meanwhile sees the old one or the new one, whole. */
    private void write(Path target, byte[] document) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        refuseStore(real);
        if (Files.isDirectory(real)) {
            throw new OutputNotWritten(
                    "cannot write " + target + ": it is a directory; name a file in it", "name a file in it", null);
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            Files.write(real, document);
            return;
        }
        Path sibling = real.resolveSibling(".vp-" + UUID.randomUUID() + ".part");
        try {
            Files.write(sibling, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(sibling, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    private void refuseStore(Path real) throws IOException {
        for (CommandSpec mixin : command.mixins().values()) {
            if (mixin.userObject() instanceof StoreOption store && store.owns(real)) {
                throw new WrongUse("cannot write " + file + ": it belongs to the store", "name another file");
            }
        }
    }
}
