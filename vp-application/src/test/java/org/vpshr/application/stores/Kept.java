package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an answer has to be like the one that was kept. What was published is the same to the byte. Of the life of an entry,
 * of a report as known now, and of its coverage, all that was told then is told, in its order; more may stand beside it.
 */
final class Kept {
    private static final Pattern MAY_TELL_MORE =
            Pattern.compile(".*/((trace|diff)-[^/]+|now\\.json|(coverage|why)\\.md)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Kept() {}

    static void requireTold(String question, String now, String then) {
        if (!MAY_TELL_MORE.matcher(question).matches()) {
            assertThat(now).as(question).isEqualTo(then);
        } else if (!question.endsWith("json")) {
            assertThat(missing(words(now), words(then)))
                    .as("%s no longer tells this", question)
                    .isEmpty();
        } else {
            assertThat(holds(read(now), read(then)))
                    .as("%s still tells%n%s%nin%n%s", question, then, now)
                    .isTrue();
        }
    }

    private static List<String> words(String document) {
        return List.of(document.split("[\\s,;]+"));
    }

    /** The first line that does not come any more after those before it. */
    static String missing(List<String> now, List<String> then) {
        Iterator<String> told = now.iterator();
        for (String line : then) {
            boolean found = false;
            while (!found && told.hasNext()) {
                found = told.next().equals(line);
            }
            if (!found) {
                return line.isEmpty() ? "an empty line" : line;
            }
        }
        return "";
    }

    static boolean holds(JsonNode now, JsonNode then) {
        if (then.isObject()) {
            return then.properties().stream()
                    .allMatch(field -> named(now, field.getKey()).anyMatch(value -> holds(value, field.getValue())));
        }
        if (then.isArray()) {
            return now.isArray() && holdsInOrder(now.elements(), then);
        }
        return now.equals(then);
    }

    /** What PROV gives no name is only numbered, and may have another number. */
    private static Stream<JsonNode> named(JsonNode object, String name) {
        return name.startsWith("_:") ? object.valueStream() : Optional.ofNullable(object.get(name)).stream();
    }

    private static boolean holdsInOrder(Iterator<JsonNode> now, JsonNode then) {
        for (JsonNode each : then) {
            boolean found = false;
            while (!found && now.hasNext()) {
                found = holds(now.next(), each);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
