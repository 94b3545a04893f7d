package org.vpshr.examples.ministry.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InputPlace;

/**
 * What is wrong with a form: at the fields where it is, and else above all of them.
 *
 * @param general what is at no one field
 * @param byField what is at a field, by its path
 */
public record FormFaults(List<String> general, SortedMap<String, List<String>> byField) {
    /** Nothing is wrong. */
    public static final FormFaults NONE = new FormFaults(List.of(), new TreeMap<>());

    /** Takes copies. */
    public FormFaults {
        general = List.copyOf(general);
        byField = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byField));
    }

    /**
     * {@return what the failures say, each at its field}
     *
     * @param failures what is wrong
     * @param fields the paths of the fields that the form shows
     */
    public static FormFaults of(List<Failure> failures, Collection<String> fields) {
        List<String> general = new ArrayList<>();
        SortedMap<String, List<String>> byField = new TreeMap<>();
        for (Failure failure : failures) {
            String field = field(failure, fields);
            if (field.isEmpty()) {
                general.add(words(failure));
            } else {
                byField.computeIfAbsent(field, path -> new ArrayList<>()).add(words(failure));
            }
        }
        return new FormFaults(general, byField);
    }

    /**
     * {@return the failure with those that are told with it}
     *
     * @param failure what is wrong
     */
    public static List<Failure> each(Failure failure) {
        return Stream.concat(Stream.of(failure), failure.further().stream()).toList();
    }

    /** {@return whether nothing is wrong} */
    public boolean isNone() {
        return general.isEmpty() && byField.isEmpty();
    }

    List<String> at(String path) {
        return byField.getOrDefault(path, List.of());
    }

    /** Whether anything is wrong with what stands within. */
    boolean within(String before) {
        return byField.keySet().stream().anyMatch(path -> path.equals(before) || path.startsWith(before + "."));
    }

    /** The field that is meant, or the first of its parts, or what it is a part of. */
    private static String field(Failure failure, Collection<String> fields) {
        String told = failure.place().map(InputPlace::field).orElse("").replaceAll("\\[([0-9]+)\\]", ".$1");
        for (String path = told; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            String whole = path;
            String found = fields.stream()
                    .filter(field -> field.equals(whole) || field.startsWith(whole + "."))
                    .findFirst()
                    .orElse("");
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** What is wrong and what would be right, without where it stands, which the form shows. */
    private static String words(Failure failure) {
        String where = failure.place().map(place -> place + ": ").orElse("");
        String all = failure.getMessage();
        String words = all.startsWith(where) ? all.substring(where.length()) : all;
        return failure.rule()
                .filter(rule -> !words.contains("rule " + rule.code()))
                .map(rule -> words + " (rule " + rule.code() + ")")
                .orElse(words);
    }
}
