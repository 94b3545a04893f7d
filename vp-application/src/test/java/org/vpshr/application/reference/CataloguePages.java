package org.vpshr.application.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of rules and of events have in common: links, and what stands in Markdown for what. */
final class CataloguePages {
    /** From the folder of the pages to the top of the clone. */
    static final String TOP = "../../";

    private CataloguePages() {}

    static String command(String name) {
        return "[" + name + "](commands.md#" + anchor(name) + ")";
    }

    static String event(String name) {
        return "[" + name + "](events.md#" + anchor(name) + ")";
    }

    /** By which a heading is found, as readers of Markdown make it. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }

    /** A text that may hold signs of Markdown. */
    static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }

    /** The first few of many. How many more there are is not said: each new one would change all pages. */
    static String some(Collection<String> all, int most) {
        String first = all.stream().limit(most).collect(Collectors.joining(", "));
        return all.size() <= most ? first : first + " and others";
    }

    /** What a report prints of a command's line. */
    static String printed(RecordedLine line) {
        return line.isPrinted()
                ? "\"" + plain(line.told()) + "\" (section " + line.section() + " of the report on " + line.year() + ")"
                : "no line: " + plain(line.told());
    }

    /** By the event, the lines to copy that were recorded as it. */
    static SortedMap<String, List<RecordedLine>> byEvent(Map<String, RecordedLine> byCommand) {
        SortedMap<String, List<RecordedLine>> found = new TreeMap<>();
        byCommand
                .values()
                .forEach(line -> line.events()
                        .forEach(event -> found.merge(
                                event,
                                List.of(line),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return found;
    }

    /** To what the names in brackets of a page lead, below it. */
    static String references(SortedMap<String, String> byName) {
        return byName.entrySet().stream()
                .map(one -> "[" + one.getKey() + "]: " + one.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Where it is said what a view is. */
    static String view(String name) {
        return TOP + "vp-projections/src/main/java/org/vpshr/projections/" + name.replace('.', '/')
                + "/package-info.java";
    }

    /** Where the sources of the domain hold a type. */
    static String source(String type) {
        try (Stream<Path> files = Files.walk(Path.of("../vp-domain/src/main/java"))) {
            return files.filter(file -> file.endsWith(type + ".java"))
                    .map(file -> file.toString().replace('\\', '/').replaceFirst("^\\.\\./", TOP))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
