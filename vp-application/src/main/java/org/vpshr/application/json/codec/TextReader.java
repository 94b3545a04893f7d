package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.json.Quote;
import org.vpshr.application.json.TextKinds;
import org.vpshr.domain.failure.InvalidValue;

/** Reads what is written as one text. */
final class TextReader extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ?> parse;

    TextReader(Class<?> type, Function<String, ?> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_STRING, "a text in quotes");
        String text = parser.getText();
        Object value = JsonRefusal.orRefused(parser, () -> parse.apply(text));
        if (!handledType().isInstance(value)) {
            throw JsonRefusal.of(
                    parser,
                    InvalidValue.told(
                            Quote.of(text) + " is of another kind than is meant here: " + TextKinds.of(handledType()),
                            TextKinds.of(handledType())));
        }
        return value;
    }
}
