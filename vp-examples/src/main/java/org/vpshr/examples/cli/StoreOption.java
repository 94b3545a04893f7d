package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.signing.Signer;
import org.vpshr.examples.history.ExampleHistory;
import picocli.CommandLine.Option;

/** Which store a command works on, and how an empty one is filled with the example. */
final class StoreOption {
    /** How the names of a store's other files go on: those of its keys, and what the database keeps beside each. */
    private static final String BESIDE = "(\\.(keys|master|keys\\.master|checkpoint))?(-(wal|shm|journal))?";

    private static final Duration A_DAY = Duration.ofDays(1);

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            description = "the store: a file, or jdbc:postgresql://... with VP_DB_USER and VP_DB_PASSWORD in the"
                    + " environment; without it, .vp/record.db in the working directory")
    private String store = Path.of(".vp", "record.db").toString();

    @Option(
            names = "--keys",
            paramLabel = "FILE|URL",
            defaultValue = "${env:VP_KEYS}",
            description = "where the keys of persons' names are; without it, beside the file of the store")
    private @Nullable String keys;

    @Option(
            names = "--master-key",
            paramLabel = "FILE",
            defaultValue = "${env:VP_MASTER_KEY_FILE}",
            description = "the key that wraps those keys: 32 bytes in Base64; without it, beside the file of the keys")
    private @Nullable Path masterKey;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "${env:VP_PATIENCE}",
            description = "how long to wait for others who write to the store, and for its server, up to a day; without"
                    + " it, 30 seconds")
    private @Nullable Long patience;

    @Option(
            names = "--example",
            paramLabel = "NAME",
            description = "fill an empty store with an example first: netherlands, united-kingdom or united-states")
    private @Nullable String example;

    /** The store for writing; it is made where there is none. The signer seals what is published. */
    VoluntaryPrinciples forRecording(@Nullable Signer signer) {
        return VoluntaryPrinciples.open(signer == null ? options() : options().withSigner(signer));
    }

    /**
     * The store for questions; an empty one is filled with the example that is asked for.
     *
     * @throws WrongUse when the store is empty and no example is wanted
     */
    VoluntaryPrinciples forQuestions() {
        ExampleHistory history = ExampleHistory.of(example == null ? "netherlands" : example);
        Options options = options();
        VoluntaryPrinciples record = VoluntaryPrinciples.open(options);
        if (record.head().position() > 0) {
            return record;
        }
        record.close();
        if (example == null
                && !Confirmation.to("The store " + store + " is empty. Fill it with the Netherlands example?")) {
            throw new WrongUse(
                    "the store " + store + " is empty",
                    "record something with vp record, or add --example netherlands");
        }
        return history.into(options);
    }

    /** Nothing is written over the store. */
    void refuseOwn(Path target) {
        try {
            if (owns(real(target))) {
                throw new WrongUse("cannot write " + target + ": it belongs to the store", "name another file");
            }
        } catch (IOException e) {
            throw new OutputNotWritten(target.toString(), "it cannot be looked at", "name another file", e);
        }
    }

    /** Whether the file is the store, its keys or the master key, or what is kept beside one of them. */
    private boolean owns(Path other) throws IOException {
        if (masterKey != null && same(masterKey, other)) {
            return true;
        }
        for (String place : keys == null ? List.of(store) : List.of(store, keys)) {
            if (!place.startsWith("jdbc:") && beside(Path.of(place), other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beside(Path file, Path other) throws IOException {
        Path real = real(file);
        return Objects.equals(real.getParent(), other.getParent())
                && String.valueOf(other.getFileName())
                        .matches(Pattern.quote(String.valueOf(real.getFileName())) + BESIDE);
    }

    private static boolean same(Path file, Path other) throws IOException {
        return real(file).equals(other);
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    org.vpshr.application.store.Store place() {
        org.vpshr.application.store.Store place = org.vpshr.application.store.Store.of(store);
        if (place instanceof org.vpshr.application.store.Store.File file) {
            makeFolder(file.path());
        }
        return place;
    }

    /** Where the keys are, if that is said. */
    Optional<org.vpshr.application.store.Store> keys() {
        return Optional.ofNullable(keys).map(org.vpshr.application.store.Store::keysOf);
    }

    /**
     * How long anything is waited for.
     *
     * @throws WrongUse when it is none
     */
    Duration patience() {
        if (patience == null) {
            return Options.PATIENCE;
        }
        if (patience < 0 || patience > A_DAY.toSeconds()) {
            throw new WrongUse("nobody waits for " + patience + " seconds", "give seconds, up to a day");
        }
        return Duration.ofSeconds(patience);
    }

    private Options options() {
        Options options = Options.of(place()).withPatience(patience());
        Options withKeys = keys().map(options::withKeys).orElse(options);
        return masterKey == null ? withKeys : withKeys.withMasterKey(masterKey);
    }

    private static void makeFolder(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreUnavailable(
                    file.toString(),
                    "its directory cannot be made",
                    "name a file in a directory that may be written",
                    e);
        }
    }
}
