package org.vpshr.application.json.grammar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Checks a JSON text against a JSON Schema by the keywords that ours is written with; a keyword more is an error here. */
final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SAID_ONLY = Set.of("$schema", "$id", "$defs", "title", "description", "examples");

    private final JsonNode whole;

    SchemaCheck(String schema) {
        whole = tree(schema);
    }

    /** What is wrong with it; nothing where it is valid. */
    List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        check(whole, tree(text), "", faults);
        return faults;
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isValid(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults.isEmpty();
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode right = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> check(referred(right.asText()), value, path, faults);
                case "type" -> faultIf(!isOfType(value, right.asText()), path + " is no " + right, faults);
                case "const" -> faultIf(!value.equals(right), path + " is not " + right, faults);
                case "enum" -> faultIf(!contains(right, value), path + " is none of the words", faults);
                case "pattern" ->
                    faultIf(
                            value.isTextual()
                                    && !Pattern.compile(right.asText())
                                            .matcher(value.asText())
                                            .find(),
                            path + " does not match " + right,
                            faults);
                case "required" ->
                    right.forEach(name ->
                            faultIf(value.isObject() && !value.has(name.asText()), path + " lacks " + name, faults));
                case "items" -> value.forEach(one -> check(right, one, path + "[]", faults));
                case "anyOf" -> faultIf(none(right, value), path + " has none of the forms", faults);
                case "allOf" -> right.forEach(one -> check(one, value, path, faults));
                case "if" -> {
                    JsonNode next = schema.path(isValid(right, value) ? "then" : "else");
                    if (!next.isMissingNode()) {
                        check(next, value, path, faults);
                    }
                }
                case "properties", "patternProperties", "then", "else" -> {}
                case "additionalProperties" -> faultIf(right.asBoolean(), "more fields are let in", faults);
                default ->
                    faultIf(
                            !SAID_ONLY.contains(keyword.getKey()),
                            keyword.getKey() + " is not known to this check",
                            faults);
            }
        }
        value.properties().forEach(field -> field(schema, field, path, faults));
    }

    private void field(JsonNode schema, Map.Entry<String, JsonNode> field, String path, List<String> faults) {
        JsonNode own = schema.path("properties").path(field.getKey());
        boolean known = !own.isMissingNode();
        if (known) {
            check(own, field.getValue(), path + "." + field.getKey(), faults);
        }
        for (Map.Entry<String, JsonNode> pattern :
                schema.path("patternProperties").properties()) {
            if (Pattern.compile(pattern.getKey()).matcher(field.getKey()).find()) {
                known = true;
                check(pattern.getValue(), field.getValue(), path + "." + field.getKey(), faults);
            }
        }
        faultIf(!known && schema.has("additionalProperties"), path + " has no " + field.getKey(), faults);
    }

    private JsonNode referred(String reference) {
        JsonNode found = whole.path("$defs").path(reference.substring("#/$defs/".length()));
        if (found.isMissingNode()) {
            throw new AssertionError(reference + " leads nowhere");
        }
        return found;
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError(type + " is not known to this check");
        };
    }

    private static boolean contains(JsonNode words, JsonNode value) {
        return StreamSupport.stream(words.spliterator(), false).anyMatch(value::equals);
    }

    private boolean none(JsonNode forms, JsonNode value) {
        return StreamSupport.stream(forms.spliterator(), false).noneMatch(form -> isValid(form, value));
    }

    private static void faultIf(boolean wrong, String fault, List<String> faults) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
