package org.vpshr.application.json.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.Limits;

/** A JSON text of which is known on which line each value stands, by its JSON pointer, and which fields stand twice. */
record LocatedJson(JsonNode root, Map<String, Integer> lines, List<String> twice) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(Limits.factory()).build();

    /** @throws InvalidJson when it is no JSON text */
    static LocatedJson read(byte[] text) throws IOException {
        try {
            Map<String, Integer> lines = new HashMap<>();
            List<String> twice = new ArrayList<>();
            locate(text, lines, twice);
            return new LocatedJson(MAPPER.readTree(text), lines, twice);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }

    private static void locate(byte[] text, Map<String, Integer> lines, List<String> twice) throws IOException {
        try (JsonParser json = MAPPER.createParser(text)) {
            for (@Nullable JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String pointer = json.getParsingContext().pathAsPointer().toString();
                int line = json.currentTokenLocation().getLineNr();
                if (token == JsonToken.FIELD_NAME && lines.put(pointer, line) != null) {
                    twice.add(pointer);
                }
                lines.putIfAbsent(pointer, line);
            }
        }
    }

    /** The line of a value; of one that is missing, that of what it should stand in. */
    int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
