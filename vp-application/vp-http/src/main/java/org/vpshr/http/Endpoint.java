package org.vpshr.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A call that there is: what a request of it looks like, and what is done. The description of all calls is written from
 * these.
 *
 * @param id its name
 * @param path with the names of its parameters in braces
 * @param says what it does
 * @param takesLines whether its body is a file of contributions
 * @param answers the media types of its answer, the first where none is asked for
 * @param status of its answer
 */
record Endpoint(
        String id,
        String method,
        String path,
        String says,
        List<Parameter> parameters,
        boolean takesLines,
        List<MediaType> answers,
        int status,
        Handler handler) {

    Endpoint {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** What is done. */
    @FunctionalInterface
    interface Handler {
        Response answer(Call call);
    }

    /** What stands in the path where its parameters are; nothing where the path is another. */
    Optional<Map<String, String>> match(List<String> segments) {
        List<String> own = new ArrayList<>(List.of(path.substring(1).split("/")));
        if (own.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < own.size(); i++) {
            String part = own.get(i);
            if (part.startsWith("{")) {
                found.put(part.substring(1, part.length() - 1), segments.get(i));
            } else if (!part.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    boolean takes(String query) {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter.in().equals("query") && parameter.name().equals(query));
    }
}
