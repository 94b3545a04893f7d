package org.vpshr.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modules of the build that are published, as the POMs tell it. */
final class PublishedModules {
    static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>vp-parent</artifactId>\\s*<version>(.*?)</version>");

    private PublishedModules() {}

    /** All that are deployed, the lists of versions too. */
    static List<Path> all() {
        return MODULE.matcher(text(CLONE.resolve("pom.xml")))
                .results()
                .map((MatchResult module) -> CLONE.resolve(module.group(1)))
                .filter(module -> !pom(module).contains("<maven.deploy.skip>true"))
                .toList();
    }

    static List<Path> withJar() {
        return all().stream()
                .filter(module -> !pom(module).contains("<packaging>pom"))
                .toList();
    }

    static Path jar(Path module) {
        return module.resolve("target").resolve(module.getFileName() + "-" + version() + ".jar");
    }

    static String version() {
        return VERSION.matcher(text(CLONE.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    static String pom(Path module) {
        return text(module.resolve("pom.xml"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
