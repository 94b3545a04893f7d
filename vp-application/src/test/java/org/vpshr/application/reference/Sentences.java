package org.vpshr.application.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say of each command and event: the text above its stable name, as a developer reads it. */
final class Sentences {
    private static final Path DOMAIN = Path.of("../vp-domain/src/main/java/org/vpshr/domain");
    private static final Pattern ABOVE_A_NAME =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@StableName\\(\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("@param\\s+(\\w+)\\s+(.*?)(?=@param)", Pattern.DOTALL);

    private Sentences() {}

    /** Of each command. */
    static SortedMap<String, String> all() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        comments("Command.java").forEach((name, comment) -> found.put(name, plain(comment)));
        return found;
    }

    /** Of each event. */
    static SortedMap<String, String> ofEvents() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        comments("Event.java").forEach((name, comment) -> found.put(name, plain(comment)));
        return found;
    }

    /** What the sources say of the components of each event, by the name of the event and that of the component. */
    static SortedMap<String, String> ofComponents() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        comments("Event.java")
                .forEach((event, comment) -> COMPONENT
                        .matcher(comment.replaceAll("(?m)^\\s*\\*", " ") + "@param")
                        .results()
                        .forEach(one -> found.put(event + "." + one.group(1), plain(one.group(2)))));
        return found;
    }

    private static SortedMap<String, String> comments(String end) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file : files.filter(one -> one.toString().endsWith(end)).toList()) {
                Matcher above = ABOVE_A_NAME.matcher(Files.readString(file));
                while (above.find()) {
                    found.put(above.group(2), above.group(1));
                }
            }
        }
        return found;
    }

    /** Without the marks of a comment, and without what is said of single components. */
    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceFirst("(?s)\\s@param\\b.*", "")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
