package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.json.Quote;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.report.Imprint;

/** Reads a record from an object: each field once, none unknown, none missing but what may be left out, null only where it empties. */
public final class RecordReader extends StdDeserializer<Object> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;
    /** Under which the context holds what the contribution line gives. */
    public static final String GIVEN = "given";

    private final transient Shape shape;
    private final JsonForm mode;
    private final transient Map<String, Integer> places = new HashMap<>();
    private final transient List<JsonDeserializer<Object>> readers = new ArrayList<>();

    RecordReader(Class<?> type, JsonForm mode) {
        super(type);
        this.shape = Shape.of(type);
        this.mode = mode;
        for (int i = 0; i < shape.fields().size(); i++) {
            if (!isGiven(shape.fields().get(i)) && !isOurs(shape.fields().get(i))) {
                places.put(shape.fields().get(i).name(), i);
            }
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (Shape.Field field : shape.fields()) {
            readers.add(
                    field.text() == Shape.Text.TERM
                            ? ScalarReader.term(mode)
                            : context.findContextualValueDeserializer(context.constructType(field.type()), null));
        }
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.START_OBJECT, "an object in braces");
        @Nullable Object[] values = new Object[readers.size()];
        boolean named = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (!isCommandName(name)) {
                read(parser, context, name, values);
            } else if (named) {
                throw JsonRefusal.of(parser, "the line names two commands", "leave one out");
            } else {
                named = true;
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = leftOut(parser, context, shape.fields().get(i));
            }
        }
        return JsonRefusal.orRefused(parser, () -> shape.make(values));
    }

    private void read(JsonParser parser, DeserializationContext context, String name, @Nullable Object[] values)
            throws IOException {
        Integer place = places.get(name);
        try {
            if (place == null) {
                throw unknown(parser, name);
            }
            if (values[place] != null) {
                throw JsonRefusal.of(parser, "this field is there twice", "leave one out");
            }
            if (parser.hasToken(JsonToken.VALUE_NULL)
                    && shape.fields().get(place).raw() == Revision.class) {
                values[place] = Revision.empty();
                return;
            }
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                throw JsonRefusal.of(parser, "this is null", "leave the field out instead");
            }
            values[place] = readers.get(place).deserialize(parser, context);
        } catch (JsonMappingException e) {
            e.prependPath(handledType(), Quote.name(name));
            throw e;
        }
    }

    private JsonMappingException unknown(JsonParser parser, String name) {
        if (mode == JsonForm.LINE && name.equals("contribution")) {
            return JsonRefusal.of(
                    parser, "who contributes is not said here, but in a contribution line before it", "move it there");
        }
        return JsonRefusal.of(
                parser,
                "there is no such field here",
                "known are " + String.join(", ", new java.util.TreeSet<>(places.keySet())));
    }

    private @Nullable Object leftOut(JsonParser parser, DeserializationContext context, Shape.Field field)
            throws JsonMappingException {
        if (field.optional()) {
            return null;
        }
        if (field.isCollection()) {
            return field.none();
        }
        if (context.getAttribute(GIVEN) instanceof ContributionHead given) {
            if (isGiven(field)) {
                return given.contribution();
            }
            if (field.raw() == Audience.class) {
                return given.audience();
            }
        }
        return Defaults.of(mode, shape.type(), field.name()).orElseThrow(() -> missing(parser, field));
    }

    private JsonMappingException missing(JsonParser parser, Shape.Field field) {
        JsonMappingException e = JsonRefusal.of(parser, "this field is missing", "add it");
        e.prependPath(handledType(), field.name());
        return e;
    }

    private boolean isGiven(Shape.Field field) {
        return mode == JsonForm.LINE && field.raw() == Contribution.class;
    }

    /** What a report printed is for the library to say. */
    private boolean isOurs(Shape.Field field) {
        return mode == JsonForm.LINE && field.raw() == Imprint.class;
    }

    private boolean isCommandName(String name) {
        return mode == JsonForm.LINE && name.equals("command") && Command.class.isAssignableFrom(shape.type());
    }
}
