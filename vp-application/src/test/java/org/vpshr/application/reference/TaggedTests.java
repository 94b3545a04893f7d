package org.vpshr.application.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules that say of themselves, by a tag, which rule they show. */
final class TaggedTests {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"rule-(\\d+)-(holds|refuses|flags)\"\\)");
    private static final Pattern NAMED = Pattern.compile("^ {4}(?:[\\w<>.]+ )*(\\w+)\\(.*");
    private static final String END = "    }";

    private TaggedTests() {}

    /** In the order of rules, and of files. */
    static List<TaggedTest> below(Path clone) throws IOException {
        try (Stream<Path> files = Files.walk(clone)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> file.toString().contains("/src/test/"))
                    .flatMap(file -> in(clone.relativize(file), lines(file)).stream())
                    .sorted(Comparator.comparingInt(TaggedTest::number)
                            .thenComparing(test -> test.file().toString()))
                    .toList();
        }
    }

    /** @param file where it stands, from the top of the clone */
    static List<TaggedTest> in(Path file, List<String> lines) {
        List<TaggedTest> found = new ArrayList<>();
        List<Matcher> tags = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher tag = TAG.matcher(lines.get(i));
            Matcher named = NAMED.matcher(lines.get(i));
            if (tag.find()) {
                tags.add(tag);
            } else if (!tags.isEmpty() && lines.get(i).contains("class ")) {
                addAll(tags, file, "", String.join("\n", lines), found);
            } else if (!tags.isEmpty() && named.matches()) {
                addAll(tags, file, named.group(1), body(lines.subList(i, lines.size())), found);
            }
        }
        return found;
    }

    private static void addAll(List<Matcher> tags, Path file, String method, String body, List<TaggedTest> found) {
        tags.forEach(
                tag -> found.add(new TaggedTest(Integer.parseInt(tag.group(1)), tag.group(2), file, method, body)));
        tags.clear();
    }

    private static String body(List<String> from) {
        int end = from.indexOf(END);
        return String.join("\n", end < 0 ? from : from.subList(0, end));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
