package org.vpshr.examples.strangers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a trace tells in fields: without its sentences, its sources, the words in which a time was stated, and the words
 * beside a part, a figure or an outcome that say in passing what has no field.
 */
final class TypedFields {
    private static final Set<String> READ =
            Set.of("text", "texts", "stated", "sources", "contribution", "evidence", "role");

    private TypedFields() {}

    /** @param says what {@code vp trace --format json} tells under "says" */
    static Set<String> of(JsonNode says) {
        Set<String> fields = new TreeSet<>();
        add(says, fields);
        return fields;
    }

    private static void add(JsonNode value, Set<String> fields) {
        if (value.isValueNode()) {
            fields.addAll(StatedFact.signs(value.asText()));
        } else if (value.isArray()) {
            value.forEach(each -> add(each, fields));
        } else {
            value.fields().forEachRemaining(field -> {
                if (!READ.contains(field.getKey()) && !isInPassing(value, field.getKey())) {
                    fields.addAll(StatedFact.signs(spoken(field.getKey())));
                    add(field.getValue(), fields);
                }
            });
        }
    }

    /** What a figure is of, and of which part an outcome is told. */
    private static boolean isInPassing(JsonNode within, String field) {
        return field.equals("of") && within.has("basis") || field.equals("part") && within.has("status");
    }

    private static String spoken(String name) {
        return name.replaceAll("(\\p{Lu})", " $1");
    }
}
