package org.vpshr.application.given;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A version of the library that is this one but for a line: what lies first on its class path is taken. */
public final class AnotherVersion {
    private static final Path SOURCES =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/src/main");

    private AnotherVersion() {}

    /** The class path of this version. */
    public static List<Path> same() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /**
     * With another class: its source with a stretch that stands in it once put otherwise.
     *
     * @param type its name below {@code org.vpshr.application}, with slashes
     */
    public static List<Path> withClass(Path folder, String type, String stretch, String otherwise) {
        Path source = SOURCES.resolve("java/org/vpshr/application/" + type + ".java");
        Path altered = write(folder.resolve("source/" + source.getFileName()), altered(source, stretch, otherwise));
        Path classes = folder.resolve("classes");
        compile(altered, classes);
        return before(classes);
    }

    /** With another resource, the same way. */
    public static List<Path> withResource(Path folder, String name, String stretch, String otherwise) {
        Path source = SOURCES.resolve("resources/org/vpshr/application/" + name);
        write(folder.resolve("classes/org/vpshr/application/" + name), altered(source, stretch, otherwise));
        return before(folder.resolve("classes"));
    }

    private static List<Path> before(Path classes) {
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(same());
        return all;
    }

    private static String altered(Path source, String stretch, String otherwise) {
        try {
            String text = Files.readString(source);
            if (!text.contains(stretch)) {
                throw new AssertionError(source + " has no " + stretch);
            }
            return text.replace(stretch, otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-parameters", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new AssertionError(said.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
