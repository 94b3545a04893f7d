package org.vpshr.domain.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The samples that stand in Javadoc: what is given as a snippet or preformatted, and code within a sentence that calls
 * something. Each has to stand in a test too, by which it is compiled and run; blanks and breaks of lines count for nothing.
 */
public final class JavadocSamples {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("\\{@snippet[^:}]*");
    private static final Pattern PREFORMATTED = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);
    private static final String CODE = "{@code ";
    private static final Pattern CALL = Pattern.compile("\\w\\.\\w+\\(");

    private JavadocSamples() {}

    /** The samples of the sources that stand in no test of the folder. */
    public static List<String> notRun(Path sources, Path tests) {
        List<String> run = javaFiles(tests)
                .filter(file -> file.toString().endsWith("Test.java"))
                .map(JavadocSamples::text)
                .map(JavadocSamples::words)
                .toList();
        return in(sources).stream()
                .filter(sample -> run.stream().noneMatch(test -> test.contains(words(sample))))
                .toList();
    }

    /** All samples of the sources. */
    public static List<String> in(Path sources) {
        return javaFiles(sources)
                .map(JavadocSamples::text)
                .flatMap(text -> COMMENT.matcher(text).results())
                .map(MatchResult::group)
                .map(comment -> comment.replaceAll("(?m)^\\s*\\* ?", ""))
                .flatMap(JavadocSamples::ofComment)
                .toList();
    }

    private static Stream<String> ofComment(String comment) {
        Stream<String> snippets = SNIPPET.matcher(comment)
                .results()
                .map(start -> upToBrace(comment, start.end()))
                .map(body -> body.startsWith(":") ? body.substring(1) : body);
        Stream<String> preformatted = PREFORMATTED.matcher(comment).results().map(found -> found.group(1));
        Stream<String> within = Pattern.compile(Pattern.quote(CODE))
                .matcher(comment)
                .results()
                .map(start -> upToBrace(comment, start.end()))
                .filter(code -> CALL.matcher(code).find() && !code.contains("..."));
        return Stream.of(snippets, preformatted, within).flatMap(all -> all);
    }

    /** What stands before the brace that closes what is open. */
    private static String upToBrace(String text, int from) {
        int open = 1;
        int at = from;
        while (at < text.length() && open > 0) {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        }
        return text.substring(from, Math.max(from, at - 1));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
