package org.vpshr.application.rehearsal.version;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/**
 * The class path of another version: what is named, in that order; of a folder with jars, all of them by name.
 *
 * @param parts jars, and folders of classes
 */
public record VersionPath(List<Path> parts) {
    private static final String MAIN = RehearsedVersion.class.getName().replace('.', '/') + ".class";

    public VersionPath {
        parts = List.copyOf(parts);
    }

    /** @throws InvalidInput when one of them is not there, or the version cannot be rehearsed */
    public static VersionPath of(List<Path> named) {
        VersionPath all =
                new VersionPath(named.stream().flatMap(VersionPath::parts).toList());
        if (all.parts.stream().noneMatch(VersionPath::holdsMain)) {
            throw new InvalidInput(
                    InputPlace.file(
                            named.isEmpty() ? "the version" : named.getFirst().toString()),
                    "there is no version of vp-application in what is named that can be rehearsed: none before 0.1 can",
                    "name all its jars, or the folder that they lie in, with everything that it needs");
        }
        return all;
    }

    private static Stream<Path> parts(Path named) {
        if (Files.isRegularFile(named)) {
            return Stream.of(named.toAbsolutePath());
        }
        if (!Files.isDirectory(named)) {
            throw new InvalidInput(
                    InputPlace.file(named.toString()),
                    "it is not there",
                    "name the jars of the other version, or the folder that they lie in");
        }
        List<Path> jars = jars(named);
        return jars.isEmpty() ? Stream.of(named.toAbsolutePath()) : jars.stream();
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean holdsMain(Path part) {
        if (Files.isDirectory(part)) {
            return Files.exists(part.resolve(MAIN));
        }
        try (ZipFile jar = new ZipFile(part.toFile())) {
            return jar.getEntry(MAIN) != null;
        } catch (IOException e) {
            throw unreadable(part, e);
        }
    }

    private static InvalidInput unreadable(Path part, IOException e) {
        return new InvalidInput(
                InputPlace.file(part.toString()),
                "it cannot be read as a jar",
                "name the jars of the other version",
                e);
    }

    /** As Java takes it. */
    String classPath() {
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
