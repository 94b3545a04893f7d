package org.vpshr.examples.analyst;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.LedgerUnavailable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.history.ExampleHistory;
import picocli.CommandLine.Option;

/** Which store a command works on, and how an empty one is filled with the example. */
final class Store {
    /** How the names of a store's other files go on: those of its keys, and what the database keeps beside each. */
    private static final String BESIDE = "(\\.(keys|master))?(-(wal|shm|journal))?";

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

    /** The store for writing; it is made where there is none. */
    VoluntaryPrinciples forRecording() {
        makeFolder();
        return VoluntaryPrinciples.open(file);
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

    /** Whether the file is the store, or lies beside it and belongs to it. */
    boolean owns(Path other) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path name = real.getFileName();
        return name != null
                && Objects.equals(real.getParent(), other.getParent())
                && String.valueOf(other.getFileName()).matches(Pattern.quote(name.toString()) + BESIDE);
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
            throw new LedgerUnavailable(
                    file.toString(), "its directory cannot be made", "name a file in a directory that may be written", e);
        }
    }
}
