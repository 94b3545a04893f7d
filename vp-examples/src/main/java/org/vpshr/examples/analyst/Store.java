package org.vpshr.examples.analyst;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.proof.Signer;
import org.vpshr.examples.history.ExampleHistory;
import picocli.CommandLine.Option;

/** Which store a command works on, and how an empty one is filled with the example. */
final class Store {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "the store; without it, .vp/record.db in the working directory")
    private Path file = Path.of(".vp", "record.db");

    @Option(
            names = "--example",
            paramLabel = "NAME",
            description = "fill an empty store with an example first: netherlands, united-kingdom or united-states")
    private @Nullable String example;

    /** The store for writing; it is made where there is none. The signer seals what is published. */
    VoluntaryPrinciples forRecording(@Nullable Signer signer) {
        makeFolder();
        Options options = Options.of(file);
        return VoluntaryPrinciples.open(signer == null ? options : options.withSigner(signer));
    }

    /**
     * The store for questions; an empty one is filled with the example that is asked for.
     *
     * @throws IllegalArgumentException when the store is empty and no example is wanted
     */
    VoluntaryPrinciples forQuestions() {
        ExampleHistory history = ExampleHistory.of(example == null ? "netherlands" : example);
        makeFolder();
        VoluntaryPrinciples record = VoluntaryPrinciples.open(file);
        if (record.head().position() > 0) {
            return record;
        }
        record.close();
        if (example == null && !wanted()) {
            throw new IllegalArgumentException(
                    "the store " + file + " is empty; record something with vp record, or add --example netherlands");
        }
        return history.into(file);
    }

    private boolean wanted() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        console.writer().print("The store " + file + " is empty. Fill it with the Netherlands example? [y/N] ");
        console.writer().flush();
        @Nullable String answer = console.readLine();
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }

    private void makeFolder() {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
