package org.vpshr.application.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say of each command: the text above its stable name, as a developer reads it. */
final class Sentences {
    private static final Path DOMAIN = Path.of("../vp-domain/src/main/java/org/vpshr/domain");
    private static final Pattern ABOVE_A_NAME =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@StableName\\(\"([^\"]+)\"", Pattern.DOTALL);

    private Sentences() {}

    static SortedMap<String, String> all() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Command.java")).toList()) {
                Matcher above = ABOVE_A_NAME.matcher(Files.readString(file));
                while (above.find()) {
                    found.put(above.group(2), plain(above.group(1)));
                }
            }
        }
        return found;
    }

    /** Without the marks of a comment, and without what is said of single components. */
    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceFirst("(?s)\\s@param\\b.*", "")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
