package org.vpshr.application.json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.text.FreeTexts;
import org.vpshr.application.text.TextsByNumber;

/** Free texts in a stored event: a number stands where the text was, and the text itself lies apart. */
public final class TextsInJson extends StdScalarDeserializer<String> {
    /** Under which the context holds where texts go to when an event is written, and come from when it is read. */
    public static final String TEXTS = "texts";

    private static final long serialVersionUID = 1L;

    public TextsInJson() {
        super(String.class);
    }

    /** Writes the number of the text, which goes to where the texts go. */
    public static void write(String text, boolean internal, JsonGenerator out, SerializerProvider writers)
            throws IOException {
        out.writeNumber(((FreeTexts) known(writers.getAttribute(TEXTS))).take(text, internal));
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "the number of a text");
        int number = parser.getIntValue();
        return JsonRefusal.orRefused(parser, () -> ((TextsByNumber) known(context.getAttribute(TEXTS))).text(number));
    }

    static Object known(@Nullable Object texts) {
        return Objects.requireNonNull(texts, "a stored event is written and read together with its texts");
    }
}
