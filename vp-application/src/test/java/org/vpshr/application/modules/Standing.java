package org.vpshr.application.modules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands on what, without a circle.
 *
 * @param below by name, what each stands on directly
 * @param foundations by name, all that each stands on, as far as somebody asked
 */
record Standing(SortedMap<String, SortedSet<String>> below, Map<String, Set<String>> foundations) {

    /** What stands on what, in which what is only stood on is named too. */
    static Standing of(Map<String, ? extends Set<String>> below) {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        below.forEach((name, under) -> all.put(name, new TreeSet<>(under)));
        below.values().forEach(under -> under.forEach(name -> all.putIfAbsent(name, new TreeSet<>())));
        return new Standing(all, new HashMap<>());
    }

    /** From the top row to the bottom: each stands on rows below its own alone. */
    List<List<String>> rows() {
        Map<String, Integer> heights = new HashMap<>();
        below.keySet().forEach(name -> height(name, heights, new LinkedHashSet<>()));
        SortedMap<Integer, List<String>> rows = new TreeMap<>(java.util.Comparator.reverseOrder());
        below.keySet()
                .forEach(name -> rows.merge(
                        heights.getOrDefault(name, 0),
                        List.of(name),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return List.copyOf(rows.values());
    }

    private int height(String name, Map<String, Integer> known, Set<String> above) {
        if (!above.add(name)) {
            throw new IllegalStateException("a circle: " + above);
        }
        Integer height = known.get(name);
        if (height == null) {
            height = under(name).stream()
                    .mapToInt(one -> height(one, known, above) + 1)
                    .max()
                    .orElse(0);
            known.put(name, height);
        }
        above.remove(name);
        return height;
    }

    private SortedSet<String> under(String name) {
        return below.getOrDefault(name, new TreeSet<>());
    }

    /** What a name stands on, without what it also stands on by way of another. */
    SortedSet<String> directly(String name) {
        SortedSet<String> direct = new TreeSet<>(under(name));
        direct.removeIf(one -> under(name).stream()
                .anyMatch(other -> !other.equals(one) && foundation(other).contains(one)));
        return direct;
    }

    private Set<String> foundation(String name) {
        Set<String> known = foundations.get(name);
        if (known != null) {
            return known;
        }
        Set<String> all = new TreeSet<>(under(name));
        under(name).forEach(one -> all.addAll(foundation(one)));
        foundations.put(name, all);
        return all;
    }
}
