package org.vpshr.domain.architecture;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the JDK finds wrong with the comments of what a module publishes ({@code -Xdoclint:all}): a public or protected thing
 * without one, a parameter, an answer or an error that it does not tell of, a link that leads nowhere. The compiler is asked,
 * which asks the same as the {@code javadoc} tool and takes a tenth of its time.
 */
public final class PublicJavadoc {
    private static final Pattern EXPORT = Pattern.compile("(?m)^\\s*exports\\s+([\\w.]+)\\s*;");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");
    private static final String MODULE = "module-info.java";

    private PublicJavadoc() {}

    /** Of the packages that the module exports to all, and of all packages where it has no descriptor. */
    public static List<String> faultsIn(Path sources) {
        List<Path> files = javaFiles(sources);
        Path descriptor = sources.resolve(MODULE);
        return Files.exists(descriptor)
                ? faultsIn(files, found(EXPORT, Stream.of(descriptor)))
                : faultsIn(files, found(PACKAGE, files.stream()));
    }

    /** Of the packages alone of those that the files are of. */
    public static List<String> faultsIn(List<Path> files, Set<String> packages) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests need a JDK");
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(told, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, told, options(packages), null, manager.getJavaFileObjectsFromPaths(files));
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.getDiagnostics().stream()
                .filter(PublicJavadoc::isOfComments)
                .map(PublicJavadoc::words)
                .toList();
    }

    private static List<String> options(Set<String> packages) {
        return List.of(
                "-proc:none",
                "-Xlint:none",
                "-Xmaxwarns",
                "10000",
                "-Xmaxerrs",
                "10000",
                "-Xdoclint:all/protected",
                "-Xdoclint/package:" + String.join(",", packages),
                "-classpath",
                System.getProperty("java.class.path"));
    }

    /** All else is for the build to say: without the module's descriptor, not everything is as it is there. */
    private static boolean isOfComments(Diagnostic<? extends JavaFileObject> fault) {
        return fault.getSource() != null && fault.getCode().endsWith(".proc.messager");
    }

    private static String words(Diagnostic<? extends JavaFileObject> fault) {
        return fault.getSource().getName() + ":" + fault.getLineNumber() + ": " + fault.getMessage(Locale.ENGLISH);
    }

    private static List<Path> javaFiles(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(MODULE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
