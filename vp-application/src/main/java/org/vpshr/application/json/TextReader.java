package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads what is written as one text. */
final class TextReader extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ?> parse;
    private final transient Known known = new Known();

    TextReader(Class<?> type, Function<String, ?> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Refusal.expect(parser, JsonToken.VALUE_STRING, "a text in quotes");
        String text = parser.getText();
        Object value = Refusal.orRefused(parser, () -> known.of(text, parse));
        if (!handledType().isInstance(value)) {
            throw Refusal.of(
                    parser, Quote.of(text) + " is of another kind than is meant here: " + Kinds.of(handledType()));
        }
        return value;
    }
}
