package org.vpshr.application.json.grammar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.codec.Defaults;
import org.vpshr.application.json.codec.FigureForm;
import org.vpshr.application.json.codec.RecordedDate;
import org.vpshr.application.json.codec.RecordedWhen;
import org.vpshr.application.json.codec.Shape;
import org.vpshr.application.json.codec.TextForm;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Office;

/** The facts of events, as they are stored, as a JSON Schema (2020-12): a definition for each event and each part of one. */
public final class EventSchema {
    private static final String TEXT = "text";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();

    private EventSchema() {}

    /** {@return the schema, in which each event is found among the definitions by its stable name} */
    public static ObjectNode all() {
        EventSchema schema = new EventSchema();
        schema.definitions.put(
                TEXT,
                object("type", "integer")
                        .put("description", "the number of a text that stands beside the facts: in clear, or sealed"));
        Catalogue.events().types().forEach((name, type) -> schema.define(name, type));
        ObjectNode whole = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:vpshr:events:1")
                .put("title", "The facts of events as they are stored");
        ObjectNode all = whole.putObject("$defs");
        schema.definitions.forEach(all::set);
        return whole;
    }

    /** {@return the same, of one event alone}
     *
     * @param name its stable name
     */
    public static ObjectNode of(String name) {
        return all().put("$ref", reference(name));
    }

    private static String reference(String name) {
        return "#/$defs/" + name;
    }

    private static ObjectNode object(String name, String value) {
        return JSON.objectNode().put(name, value);
    }

    private ObjectNode referred(String name, Class<?> type) {
        if (!definitions.containsKey(name)) {
            define(name, type);
        }
        return object("$ref", reference(name));
    }

    private void define(String name, Class<?> type) {
        ObjectNode definition = object("type", "object");
        definitions.put(name, definition);
        Optional<TypeName> event = Catalogue.events().nameOf(type);
        event.ifPresent(known -> definition.put("description", "version " + known.version()));
        ObjectNode properties = definition.putObject("properties");
        ArrayNode required = definition.putArray("required");
        List<Shape.Field> fields = Shape.of(type).fields();
        for (int i = 0; i < fields.size(); i++) {
            Shape.Field field = fields.get(i);
            boolean label = type.getRecordComponents()[i].isAnnotationPresent(Label.class);
            properties.set(field.name(), label ? object("type", "string") : form(field.type()));
            if (isNeeded(type, field)) {
                required.add(field.name());
            }
        }
        definition.put("additionalProperties", false);
    }

    private static boolean isNeeded(Class<?> type, Shape.Field field) {
        return !field.optional()
                && !field.isCollection()
                && Defaults.of(JsonForm.STORED, type, field.name()).isEmpty();
    }

    private ObjectNode form(Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType many ? many.getRawType() : type);
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = object("type", "array");
            list.set("items", form(many.getActualTypeArguments()[0]));
            return list;
        }
        if (type instanceof ParameterizedType many && raw == Revision.class) {
            return anyOf(form(many.getActualTypeArguments()[0]), object("type", "null"));
        }
        return Optional.ofNullable(own(raw)).map(Supplier::get).orElseGet(() -> plain(raw));
    }

    private @Nullable Supplier<ObjectNode> own(Class<?> raw) {
        Supplier<ObjectNode> text = () -> object("$ref", reference(TEXT));
        return Map.<Class<?>, Supplier<ObjectNode>>of(
                        String.class, text,
                        Attachment.class, text,
                        Attribute.class, text,
                        Statement.class, () -> byLanguage(text.get()),
                        TextRevision.class, () -> byLanguage(anyOf(text.get(), object("type", "null"))),
                        Figure.class, () -> referred("Figure", FigureForm.class),
                        When.class, () -> anyOf(pattern(TextPattern.TIME), referred("When", RecordedWhen.class)),
                        FuzzyDate.class,
                                () -> anyOf(
                                        pattern(TextPattern.of(FuzzyDate.class)), referred("Date", RecordedDate.class)),
                        Audience.class, () -> anyOf(words("public"), referred("Audience", Audience.Limited.class)))
                .get(raw);
    }

    private ObjectNode plain(Class<?> raw) {
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return object("type", "integer");
        }
        if (raw == boolean.class) {
            return object("type", "boolean");
        }
        if (raw.isEnum()) {
            return words(java.util.Arrays.stream(raw.getEnumConstants())
                    .map(word -> Words.of((Enum<?>) word))
                    .toArray(String[]::new));
        }
        if (raw == EventKind.class || raw == Office.class) {
            return object("type", "string");
        }
        return TextForm.of(raw).isPresent() ? pattern(TextPattern.of(raw)) : referred(raw.getSimpleName(), raw);
    }

    private static ObjectNode words(String... words) {
        ObjectNode form = JSON.objectNode();
        ArrayNode all = form.putArray("enum");
        for (String word : words) {
            all.add(word);
        }
        return form;
    }

    private static ObjectNode pattern(LineForm.Text text) {
        ObjectNode form = object("type", "string");
        return text.pattern().isEmpty() ? form : form.put("pattern", text.pattern());
    }

    private static ObjectNode anyOf(ObjectNode one, ObjectNode other) {
        ObjectNode form = JSON.objectNode();
        form.putArray("anyOf").add(one).add(other);
        return form;
    }

    private static ObjectNode byLanguage(ObjectNode text) {
        ObjectNode form = object("type", "object");
        form.putObject("patternProperties").set("^[a-z]{2}$", text);
        return form.put("additionalProperties", false);
    }
}
