package org.vpshr.application.json.own;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.host.HostEvent;
import org.vpshr.domain.text.StandIn;

/**
 * What an event tells in fields of its own, beside its entry. What cannot be read is left out, and so are the other entries
 * that it names: who may see which is decided for links alone.
 */
public final class OwnFields {
    private static final ObjectMapper MAPPER = DomainJson.mapper(JsonForm.COMPARED);
    private static final List<String> SHARED = List.of("subject", "entry", "contribution");

    private OwnFields() {}

    /** As a contribution says them; nothing where it tells no more than its entry. */
    public static void in(JsonGenerator out, String name, DomainEvent event) throws IOException {
        ObjectNode own = of(event);
        if (!own.isEmpty()) {
            out.writeFieldName(name);
            MAPPER.writeTree(out, own);
        }
    }

    private static ObjectNode of(DomainEvent event) {
        if (event instanceof HostEvent own) {
            return host(own);
        }
        ObjectNode all = MAPPER.valueToTree(event);
        all.remove(SHARED);
        Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getGenericType().getTypeName().contains(EntryId.class.getName()))
                .map(RecordComponent::getName)
                .forEach(all::remove);
        return readable(all);
    }

    /** What a ministry's own fact holds is the ministry's alone, its names for it as well. */
    private static ObjectNode host(HostEvent event) {
        ObjectNode fields = MAPPER.createObjectNode();
        event.attributes().stream()
                .filter(field -> !StandIn.is(field.value()))
                .forEach(field -> fields.put(field.name(), field.value()));
        return fields;
    }

    private static ObjectNode readable(ObjectNode fields) {
        fields.propertyStream()
                .filter(field -> field.getValue().isTextual()
                        && StandIn.is(field.getValue().textValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(fields::remove);
        fields.forEach(OwnFields::within);
        return fields;
    }

    private static void within(JsonNode value) {
        if (value instanceof ObjectNode object) {
            readable(object);
        } else {
            value.forEach(OwnFields::within);
        }
    }

    /** One value: where it stands, in words, and what it is. */
    public record Value(String at, String words) {}

    /** The same one by one. */
    public static List<Value> values(DomainEvent event) {
        List<Value> values = new ArrayList<>();
        add(of(event), "", values);
        return values;
    }

    private static void add(JsonNode value, String at, List<Value> values) {
        if (value.isValueNode()) {
            if (!value.asText().isEmpty()) {
                values.add(new Value(at, value.asText()));
            }
        } else if (value instanceof ObjectNode object) {
            object.propertyStream().forEach(field -> add(field.getValue(), joined(at, spoken(field.getKey())), values));
        } else {
            int number = 0;
            for (JsonNode element : value) {
                number++;
                add(element, element.isValueNode() || value.size() == 1 ? at : at + " " + number, values);
            }
        }
    }

    private static String joined(String at, String field) {
        return at.isEmpty() ? field : at + ", " + field;
    }

    /** {@code translatedFrom} as "translated from". */
    private static String spoken(String name) {
        return name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }
}
