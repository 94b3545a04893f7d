package org.vpshr.benchmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vpshr.application.Options;
import org.vpshr.application.store.Store;
import org.vpshr.benchmark.history.GeneratedHistory;
import org.vpshr.benchmark.history.Scale;

/** The stores of generated histories, made once for each length and version of the generator. */
public final class BenchmarkStores {
    private static final String RECORD = "record.db";

    private final Path folder;

    public BenchmarkStores(Path home) {
        this.folder = home.resolve("stores");
    }

    /** Where a process was told that the benchmark keeps what it makes. */
    public static Path home() {
        return Path.of(System.getProperty("vp.benchmark.home", "target/benchmark"));
    }

    /** The file of the record, which is made now if it was not made before. */
    public Path record(Scale scale) {
        return made("history-" + scale, file -> BulkLoader.load(file, GeneratedHistory.of(scale)));
    }

    /** What makes the record of a new store in the file. */
    @FunctionalInterface
    public interface Maker {
        void make(Path file);
    }

    /** A store by its name; what an earlier run did not complete is made anew. */
    public Path made(String name, Maker maker) {
        Path store = folder.resolve(name + "-v" + GeneratedHistory.VERSION);
        if (!Files.exists(store)) {
            Path begun = folder.resolve("begun-" + name);
            maker.make(emptied(begun).resolve(RECORD));
            move(begun, store);
        }
        return store.resolve(RECORD);
    }

    /** The same in a folder of its own, to write into. */
    public static Path copied(Path record, Path to) {
        emptied(to);
        try (Stream<Path> files = Files.list(folder(record))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.resolve(record.getFileName().toString());
    }

    /** What opens the sealed texts of the record, beside another of its name. */
    public static void copiedKeys(Path record, Path to) {
        try {
            for (String end : List.of(".keys", ".master")) {
                String name = record.getFileName() + end;
                Files.copy(record.resolveSibling(name), to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, with nothing in it. */
    public static Path emptied(Path folder) {
        delete(folder);
        create(folder);
        return folder;
    }

    /** Where the file lies. */
    public static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** To open a record with all that belongs to it beside it. */
    public static Options options(Path record) {
        return Options.of(Store.of(record)).withState(record.resolveSibling("state"));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder with all that is in it, if it is there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
