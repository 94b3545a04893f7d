package org.vpshr.application.json.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A line told by cells, each under the dotted path of its field: {@code entry.when}, {@code entry.figures.1.value}. It is
 * turned into the line that says the same, so that all that holds for lines holds for cells.
 */
public final class CellForm {
    /** What a cell says that empties a field; a cell that is empty leaves it out. */
    private static final String EMPTY = "[]";

    private static final int DEEPEST = 8;
    private static final int MOST_OF_A_LIST = 100;

    private CellForm() {}

    /**
     * The line.
     *
     * @param cells the filled cells by path
     * @throws InvalidJson when two cells cannot both be meant; its field is the path of one of them
     */
    public static String line(SortedMap<String, String> cells) {
        FieldPaths paths = FieldPaths.of(cells.containsKey("command") ? cells.get("command") : "");
        Map<String, Object> tree = new LinkedHashMap<>();
        cells.forEach((path, text) -> put(tree, path, value(paths, segments(path), text)));
        return JsonDocument.compact(listed(tree, ""));
    }

    /** The paths of all that a command may say, as the columns of an empty table. */
    public static List<String> paths(String command) {
        return FieldPaths.of(command).all();
    }

    /** The paths of all that a contribution line says. */
    public static List<String> openingPaths() {
        return FieldPaths.ofOpening().all();
    }

    private static List<String> segments(String path) {
        List<String> segments = Arrays.asList(path.split("\\.", -1));
        if (segments.size() > DEEPEST || segments.contains("")) {
            throw refused(path, "this is no name of a field", "write it as in entry.when or entry.figures.1.value");
        }
        return segments;
    }

    private static @Nullable Object value(FieldPaths paths, List<String> path, String text) {
        if (text.strip().equals(EMPTY) && paths.empties(path)) {
            return null;
        }
        return switch (paths.leaf(path)) {
            case TEXT -> text;
            case TEXTS -> text.strip().equals(EMPTY) ? List.of() : texts(text);
            case NUMBER -> text.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(text) : text;
            case TRUTH -> text.matches("(?i)true|false") ? (Object) Boolean.valueOf(text) : text;
        };
    }

    private static List<String> texts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static void put(Map<String, Object> tree, String path, @Nullable Object value) {
        List<String> segments = segments(path);
        Map<String, Object> inner = tree;
        for (String segment : segments.subList(0, segments.size() - 1)) {
            Object next = inner.computeIfAbsent(segment, s -> new LinkedHashMap<String, Object>());
            inner = object(next, path);
        }
        if (inner.put(segments.getLast(), value) != null) {
            throw twice(path);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object node, String path) {
        if (node instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw twice(path);
    }

    private static InvalidJson twice(String path) {
        return refused(path, "this is told twice, by one cell as a whole and by another in parts", "empty one of them");
    }

    /** What has numbers for names is a list. */
    private static Object listed(Map<String, Object> tree, String path) {
        Map<String, Object> inner = new LinkedHashMap<>();
        tree.forEach((name, value) ->
                inner.put(name, value instanceof Map<?, ?> ? listed(object(value, path), path + name + ".") : value));
        return inner.keySet().stream().anyMatch(CellForm::isNumber) ? list(inner, path) : inner;
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<Object> list(Map<String, Object> inner, String path) {
        SortedMap<Integer, Object> byPlace = new TreeMap<>();
        inner.forEach((name, value) -> byPlace.put(place(name, path), value));
        if (byPlace.size() < inner.size() || byPlace.lastKey() != byPlace.size()) {
            throw refused(path + byPlace.lastKey(), new InvalidValue("a list is filled from 1 on without gaps"));
        }
        return new ArrayList<>(byPlace.values());
    }

    private static int place(String name, String path) {
        if (!name.matches("[1-9][0-9]{0,2}") || Integer.parseInt(name) > MOST_OF_A_LIST) {
            throw refused(
                    path + name,
                    new InvalidValue(String.format(
                            Locale.ROOT, "the place in a list is a number from 1 to %d", MOST_OF_A_LIST)));
        }
        return Integer.parseInt(name);
    }

    private static InvalidJson refused(String path, String wrong, String remedy) {
        return refused(path, new InvalidValue(wrong, remedy));
    }

    private static InvalidJson refused(String path, InvalidValue wrong) {
        return new InvalidJson(wrong, Quote.name(path), 0);
    }
}
