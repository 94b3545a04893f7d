package org.vpshr.application.json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.application.text.FreeTexts;
import org.vpshr.application.text.TextsByNumber;
import org.vpshr.domain.entry.Attribute;

/** Attributes in a stored event: a number stands for each, and what it says lies apart as a text. */
public final class AttributesInJson extends StdScalarDeserializer<Attribute> {
    private static final long serialVersionUID = 1L;

    public AttributesInJson() {
        super(Attribute.class);
    }

    public static JsonSerializer<Attribute> writer() {
        return new Writer();
    }

    @Override
    public Attribute deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "the number of the text of an attribute");
        int number = parser.getIntValue();
        TextsByNumber texts = (TextsByNumber) TextsInJson.known(context.getAttribute(TextsInJson.TEXTS));
        return JsonRefusal.orRefused(parser, () -> texts.attribute(number));
    }

    private static final class Writer extends StdSerializer<Attribute> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Attribute.class);
        }

        @Override
        public void serialize(Attribute attribute, JsonGenerator out, SerializerProvider writers) throws IOException {
            FreeTexts texts = (FreeTexts) TextsInJson.known(writers.getAttribute(TextsInJson.TEXTS));
            out.writeNumber(texts.take(attribute));
        }
    }
}
