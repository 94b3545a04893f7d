package org.vpshr.examples.ministry.form;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was filled in, by the path of the field.
 *
 * @param byPath what is not blank, by path
 * @param shown how many of each list a form shows, by its path, where that is more than are filled in
 */
public record FormValues(SortedMap<String, String> byPath, Map<String, Integer> shown) {
    private static final int MOST = 20;

    /** Takes copies, without what is blank. */
    public FormValues {
        SortedMap<String, String> filled = new TreeMap<>(byPath);
        filled.values().removeIf(String::isBlank);
        byPath = Collections.unmodifiableSortedMap(filled);
        shown = Map.copyOf(shown);
    }

    /**
     * {@return what was filled in}
     *
     * @param byPath by the path of the field
     */
    public static FormValues of(Map<String, String> byPath) {
        return new FormValues(Places.closed(new TreeMap<>(byPath)), Map.of());
    }

    /** {@return what stands in a field; empty where nothing does} */
    String at(String path) {
        return byPath.getOrDefault(path, "");
    }

    /** How many of a list a form has to show; one at least, to be filled in. */
    int count(String list) {
        int filled = Places.last(byPath.keySet(), list);
        return Math.min(MOST, Math.max(Math.max(1, filled), shown.getOrDefault(list, 1)));
    }

    boolean hasAny(String before) {
        return byPath.keySet().stream().anyMatch(path -> path.equals(before) || path.startsWith(before + "."));
    }

    /**
     * {@return the same, with room for one more of a list}
     *
     * @param list the path of the list
     */
    public FormValues withOneMore(String list) {
        Map<String, Integer> more = new TreeMap<>(shown);
        more.put(list, count(list) + 1);
        return new FormValues(byPath, more);
    }

    /**
     * {@return the same, with these in the place of what stands at their paths}
     *
     * @param others by the path of the field
     */
    public FormValues with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(byPath);
        all.putAll(others);
        return new FormValues(all, shown);
    }
}
