package org.vpshr.examples.ministry.form;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in lists, which stand as numbers in paths. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\.([1-9][0-9]{0,2})(?=\\.|$)");

    private Places() {}

    static int last(Collection<String> paths, String list) {
        return paths.stream()
                .filter(path -> path.startsWith(list + "."))
                .map(path -> PLACE.matcher(path.substring(list.length())))
                .filter(Matcher::lookingAt)
                .mapToInt(place -> Integer.parseInt(place.group(1)))
                .max()
                .orElse(0);
    }

    /** What was left blank in between is closed, list by list from the outermost on: a list has no gaps. */
    static SortedMap<String, String> closed(SortedMap<String, String> values) {
        SortedMap<String, String> filled = new TreeMap<>(values);
        filled.values().removeIf(String::isBlank);
        int from = 0;
        while (true) {
            TreeSet<String> lists = lists(filled.keySet(), from);
            if (lists.isEmpty()) {
                return filled;
            }
            for (String list : lists) {
                filled = closed(filled, list);
            }
            from++;
        }
    }

    /** The lists that have so many others around them. */
    private static TreeSet<String> lists(Collection<String> paths, int depth) {
        TreeSet<String> lists = new TreeSet<>();
        for (String path : paths) {
            Matcher place = PLACE.matcher(path);
            int found = 0;
            while (place.find()) {
                if (found++ == depth) {
                    lists.add(path.substring(0, place.start()));
                }
            }
        }
        return lists;
    }

    private static SortedMap<String, String> closed(SortedMap<String, String> values, String list) {
        TreeSet<Integer> there = new TreeSet<>();
        values.keySet().forEach(path -> number(path, list, there));
        SortedMap<String, String> closed = new TreeMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            closed.put(moved(value.getKey(), list, there), value.getValue());
        }
        return closed;
    }

    private static void number(String path, String list, TreeSet<Integer> there) {
        if (path.startsWith(list + ".")) {
            Matcher place = PLACE.matcher(path.substring(list.length()));
            if (place.lookingAt()) {
                there.add(Integer.valueOf(place.group(1)));
            }
        }
    }

    private static String moved(String path, String list, TreeSet<Integer> there) {
        if (!path.startsWith(list + ".")) {
            return path;
        }
        Matcher place = PLACE.matcher(path.substring(list.length()));
        if (!place.lookingAt()) {
            return path;
        }
        int now = there.headSet(Integer.valueOf(place.group(1)), true).size();
        return list + "." + now + path.substring(list.length() + place.end());
    }
}
