package org.vpshr.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.failure.FailureKind;

/** The description of the calls in OpenAPI 3.1, of which the schemas are those of contributions. */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "#/$defs/";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String LINE = "Line";

    private OpenApi() {}

    static String of(List<Endpoint> endpoints) {
        ObjectNode document = object();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Voluntary Principles record")
                .put("version", "1")
                .put("description", "Who asks is known by the host; each call is answered as far as they may see.");
        ObjectNode paths = document.putObject("paths");
        for (Endpoint endpoint : endpoints) {
            ObjectNode path =
                    paths.withObject("/" + endpoint.path().replace("~", "~0").replace("/", "~1"));
            path.set(endpoint.method().toLowerCase(java.util.Locale.ROOT), operation(endpoint));
        }
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        contributions(schemas);
        schemas.set("Receipt", receipt());
        schemas.set("Problem", problem());
        return document.toPrettyString() + "\n";
    }

    private static ObjectNode operation(Endpoint endpoint) {
        ObjectNode operation = object();
        operation.put("operationId", endpoint.id());
        operation.put("summary", endpoint.says());
        ArrayNode parameters = operation.putArray("parameters");
        endpoint.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (endpoint.takesLines()) {
            operation.set("requestBody", body());
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode answer = responses.putObject(Integer.toString(endpoint.status()));
        answer.put("description", "It is answered.");
        ObjectNode content = answer.putObject("content");
        endpoint.answers().forEach(type -> content.putObject(type.type()).set("schema", answered(endpoint, type)));
        if (endpoint.id().equals("report")) {
            responses.putObject("304").put("description", "It is what the caller has.");
            answer.putObject("headers")
                    .putObject("ETag")
                    .put("description", "the same as long as the report says the same")
                    .putObject("schema")
                    .put("type", "string");
        }
        ObjectNode problem = responses.putObject("default");
        problem.put("description", "It is not, and why.");
        refer(problem.putObject("content").putObject(Problem.TYPE).putObject("schema"), "Problem");
        return operation;
    }

    private static ObjectNode answered(Endpoint endpoint, MediaType type) {
        if (type != MediaType.JSON) {
            return object().put("type", "string");
        }
        return endpoint.id().equals("record") ? refer(object(), "Receipt") : object();
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode one = object();
        one.put("name", parameter.name());
        one.put("in", parameter.in());
        one.put("description", parameter.says());
        one.put("required", parameter.needed());
        ObjectNode schema = one.putObject("schema").put("type", parameter.form());
        if (!parameter.allowed().isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            parameter.allowed().forEach(allowed::add);
        }
        return one;
    }

    private static ObjectNode body() {
        ObjectNode body = object();
        body.put("required", true);
        ObjectNode content = body.putObject("content");
        ObjectNode array = content.putObject(ContributionBody.ARRAY).putObject("schema");
        array.put("type", "array").put("minItems", 1);
        refer(array.putObject("items"), LINE);
        ContributionBody.FILES.forEach(type -> content.putObject(type)
                .putObject("schema")
                .put("type", "string")
                .put("description", "a file of contributions, of which each line or row is a " + LINE));
        return body;
    }

    /** The schema of lines, with its parts where the document keeps schemas. */
    private static void contributions(ObjectNode schemas) {
        try {
            ObjectNode schema = (ObjectNode) JSON.readTree(Vocabulary.schema());
            ObjectNode parts = (ObjectNode) schema.remove("$defs");
            schema.remove(List.of("$schema", "$id"));
            schemas.set(LINE, referring(schema));
            parts.properties().forEach(part -> schemas.set(part.getKey(), referring(part.getValue())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of contributions is no JSON", e);
        }
    }

    private static JsonNode referring(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getKey().equals("$ref") && field.getValue().isTextual()) {
                    field.setValue(JsonNodeFactory.instance.textNode(
                            field.getValue().textValue().replace(DEFINITIONS, SCHEMAS)));
                } else {
                    referring(field.getValue());
                }
            });
        } else {
            schema.forEach(OpenApi::referring);
        }
        return schema;
    }

    private static ObjectNode receipt() {
        ObjectNode receipt = object().put("type", "object");
        ObjectNode properties = receipt.putObject("properties");
        number(properties, "first", "the position of the first event");
        number(properties, "last", "the position of the last; one less than first when nothing had to be recorded");
        number(properties, "count", "how many events were recorded");
        ObjectNode finding = properties
                .putObject("findings")
                .put("type", "array")
                .put("description", "what a person should look at")
                .putObject("items")
                .put("type", "object");
        ObjectNode of = finding.putObject("properties");
        text(of, "place", "where it was said");
        number(of, "rule", "the number of the rule");
        text(of, "text", "what to look at");
        return receipt;
    }

    private static ObjectNode problem() {
        ObjectNode problem = object().put("type", "object").put("description", "Problem details (RFC 9457).");
        ObjectNode properties = problem.putObject("properties");
        ArrayNode kinds = properties
                .putObject("type")
                .put("type", "string")
                .put("description", "what kind of thing went wrong")
                .putArray("examples");
        for (FailureKind kind : FailureKind.values()) {
            kinds.add("urn:vpshr:problem:" + Problem.word(kind));
        }
        text(properties, "title", "the kind in words");
        number(properties, "status", "the status");
        text(properties, "detail", "what is wrong, where, and what to do");
        text(properties, "remedy", "what to do");
        ObjectNode rule = properties.putObject("rule").put("type", "object").putObject("properties");
        number(rule, "number", "its number in the catalogue of rules");
        text(rule, "text", "what it says");
        text(rule, "ground", "what it rests on");
        ObjectNode place = properties.putObject("place").put("type", "object").putObject("properties");
        number(place, "line", "the line, the row or the element, from 1 on");
        number(place, "column", "the column, from 1 on");
        text(place, "field", "the field, such as entry.when");
        number(properties, "decidedOn", "the position that it was decided on");
        ObjectNode change = properties
                .putObject("changes")
                .put("type", "array")
                .put("description", "what was recorded since, as far as whoever decided may see it")
                .putObject("items")
                .put("type", "object")
                .putObject("properties");
        number(change, "position", "where it stands");
        text(change, "recorded", "when it was recorded");
        text(change, "event", "what happened");
        text(change, "subject", "of which it tells");
        text(change, "entry", "the entry to whose life it belongs");
        refer(
                properties
                        .putObject("further")
                        .put("type", "array")
                        .put("description", "what else is wrong")
                        .putObject("items"),
                "Problem");
        return problem;
    }

    private static void text(ObjectNode properties, String name, String says) {
        properties.putObject(name).put("type", "string").put("description", says);
    }

    private static void number(ObjectNode properties, String name, String says) {
        properties.putObject(name).put("type", "integer").put("description", says);
    }

    private static ObjectNode refer(ObjectNode schema, String name) {
        return schema.put("$ref", SCHEMAS + name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
