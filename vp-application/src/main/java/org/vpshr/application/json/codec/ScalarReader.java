package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigInteger;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.text.Legible;

/** Reads texts, whole numbers and truth values, each from its own kind of JSON value and from no other. */
final class ScalarReader extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    /** Reads the value that the parser stands at. */
    @FunctionalInterface
    private interface Taking {
        Object take(JsonParser parser) throws IOException;
    }

    private final transient Taking taking;

    private ScalarReader(Class<?> type, Taking taking) {
        super(type);
        this.taking = taking;
    }

    /** Reads what names something, which stands where it is read. */
    static ScalarReader term(JsonForm mode) {
        return new ScalarReader(
                String.class, mode == JsonForm.LINE ? ScalarReader::checkedText : ScalarReader::plainText);
    }

    /** Reads a name, which is one text; whose it is follows from the subject. */
    static ScalarReader name() {
        return new ScalarReader(PersonName.class, parser -> {
            String text = (String) checkedText(parser);
            return JsonRefusal.orRefused(parser, () -> new PersonName("", text));
        });
    }

    static ScalarReader integer(Class<?> type) {
        return new ScalarReader(type, parser -> {
            JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "a whole number without quotes");
            return whole(parser, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
        });
    }

    static ScalarReader longInteger(Class<?> type) {
        return new ScalarReader(type, parser -> {
            JsonRefusal.expect(parser, JsonToken.VALUE_NUMBER_INT, "a whole number without quotes");
            return whole(parser, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
        });
    }

    static ScalarReader truth(Class<?> type) {
        return new ScalarReader(type, parser -> switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw JsonRefusal.of(parser, "this must be true or false, without quotes");
        });
    }

    private static BigInteger whole(JsonParser parser, long least, long most) throws IOException {
        BigInteger number = parser.getBigIntegerValue();
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw JsonRefusal.of(parser, "this number is too great", "write one from " + least + " to " + most);
        }
        return number;
    }

    private static Object plainText(JsonParser parser) throws IOException {
        JsonRefusal.expect(parser, JsonToken.VALUE_STRING, "a text in quotes");
        return parser.getText();
    }

    private static Object checkedText(JsonParser parser) throws IOException {
        String text = (String) plainText(parser);
        if (!Legible.inLines(text)) {
            throw JsonRefusal.of(
                    parser,
                    "the text holds control characters or half characters, or some that turn its direction",
                    "write it" + " anew without them");
        }
        return text;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return taking.take(parser);
    }
}
