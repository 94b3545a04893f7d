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
import org.vpshr.domain.entry.Attachment;

/** Attachments in a stored event: a number stands for each, and what is said of it lies apart as a text. */
public final class AttachmentsInJson extends StdScalarDeserializer<Attachment> {
    private static final long serialVersionUID = 1L;

    public AttachmentsInJson() {
        super(Attachment.class);
    }

    public static JsonSerializer<Attachment> writer() {
        return new Writer();
    }

    @Override
    public Attachment deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "the number of the text that tells of an attachment");
        int number = parser.getIntValue();
        TextsByNumber texts = (TextsByNumber) TextsInJson.known(context.getAttribute(TextsInJson.TEXTS));
        return JsonRefusal.orRefused(parser, () -> texts.attachment(number));
    }

    private static final class Writer extends StdSerializer<Attachment> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Attachment.class);
        }

        @Override
        public void serialize(Attachment attachment, JsonGenerator out, SerializerProvider writers) throws IOException {
            FreeTexts texts = (FreeTexts) TextsInJson.known(writers.getAttribute(TextsInJson.TEXTS));
            out.writeNumber(texts.take(attachment));
        }
    }
}
