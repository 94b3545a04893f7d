package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vpshr.application.json.JsonRefusal;

/** Reads lists and sets. Nothing in them is null; a set keeps the order in which it is written. */
final class ListReader extends StdDeserializer<Object> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private final JavaType element;
    private final boolean set;
    private transient JsonDeserializer<Object> reader;

    @SuppressWarnings("NullAway.Init") // the reader of the elements is found by resolve, before the first use
    ListReader(JavaType type) {
        super(type);
        this.element = type.getContentType();
        this.set = Set.class.isAssignableFrom(type.getRawClass());
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        reader = context.findContextualValueDeserializer(element, null);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.START_ARRAY, "a list in brackets");
        Collection<Object> read = set ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            read.add(element(parser, context, i));
        }
        return read;
    }

    private Object element(JsonParser parser, DeserializationContext context, int i) throws IOException {
        try {
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                throw JsonRefusal.of(parser, "this is null", "leave it out instead");
            }
            return reader.deserialize(parser, context);
        } catch (JsonMappingException e) {
            e.prependPath(Collection.class, i);
            throw e;
        }
    }
}
