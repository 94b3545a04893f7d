package org.vpshr.application.json.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.failure.InvalidValue;

/** Texts with their salts as they lie beside an event: a list of number, salt in Base64, text, and whether it is internal. */
public final class TextsForm {
    /** What an event holds was bounded when it was recorded. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private TextsForm() {}

    public static byte[] write(List<SaltedText> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartArray();
            for (SaltedText text : texts) {
                out.writeStartArray();
                out.writeNumber(text.number());
                out.writeBinary(text.salt());
                out.writeString(text.text());
                out.writeBoolean(text.internal());
                out.writeEndArray();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are written", e);
        }
        return bytes.toByteArray();
    }

    /** @throws InvalidValue when they are not of this form */
    public static List<SaltedText> read(byte[] bytes) {
        List<SaltedText> texts = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(bytes)) {
            expect(in.nextToken() == JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                texts.add(text(in));
            }
            expect(in.currentToken() == JsonToken.END_ARRAY && in.nextToken() == null);
        } catch (IOException e) {
            throw unfit();
        }
        return texts;
    }

    private static SaltedText text(JsonParser in) throws IOException {
        int number = in.nextIntValue(-1);
        expect(in.nextToken() == JsonToken.VALUE_STRING);
        byte[] salt = in.getBinaryValue();
        expect(in.nextToken() == JsonToken.VALUE_STRING);
        String text = in.getText();
        Boolean internal = in.nextBooleanValue();
        expect(internal != null && number >= 0 && in.nextToken() == JsonToken.END_ARRAY);
        return new SaltedText(number, salt, text, Boolean.TRUE.equals(internal));
    }

    private static void expect(boolean right) {
        if (!right) {
            throw unfit();
        }
    }

    private static InvalidValue unfit() {
        return new InvalidValue("the texts beside the event cannot be read", "restore the last backup");
    }
}
