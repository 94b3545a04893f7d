package org.vpshr.examples.analyst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
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

    @Option(
            names = "--master-key",
            paramLabel = "FILE",
            description = "the file of the key that wraps the keys of names; without it, the one beside the store")
    private @Nullable Path masterKey;

    /** The store for writing; it is made where there is none. */
    VoluntaryPrinciples forRecording() {
        makeFolder();
        return VoluntaryPrinciples.open(options());
    }

    /**
     * The store for questions; an empty one is filled with the example that is asked for.
     *
     * @throws IllegalArgumentException when the store is empty and no example is wanted
     */
    VoluntaryPrinciples forQuestions() {
        ExampleHistory history = ExampleHistory.of(example == null ? "netherlands" : example);
        makeFolder();
        VoluntaryPrinciples record = VoluntaryPrinciples.open(options());
        if (record.head().position() > 0) {
            return record;
        }
        record.close();
        if (example == null && !Consent.to("The store " + file + " is empty. Fill it with the Netherlands example?")) {
            throw new IllegalArgumentException(
                    "the store " + file + " is empty; record something with vp record, or add --example netherlands");
        }
        return history.into(options());
    }

    private Options options() {
        Options options = Options.of(file);
        return masterKey == null ? options : options.withMasterKey(masterKey);
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
