package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.RuleCode;

/** A JSON document, written field by field in a fixed order, with the same bytes on every machine. */
public final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonDocument() {}

    /** Writes what is in an object. */
    @FunctionalInterface
    public interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    /** Writes the fields of one of many. */
    @FunctionalInterface
    public interface Each<T> {
        void write(JsonGenerator out, T one) throws IOException;
    }

    /** A document that is one object. */
    public static String of(Fields fields) {
        return written(out -> {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        });
    }

    /** A document that is a list of objects. */
    public static <T> String ofAll(List<T> all, Each<T> each) {
        return written(out -> {
            out.writeStartArray();
            for (T one : all) {
                out.writeStartObject();
                each.write(out, one);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** How a rule is named: the number of one of this library, the whole name of a ministry's own. */
    public static void rule(JsonGenerator out, String name, RuleCode code) throws IOException {
        if (code.isOwn()) {
            out.writeStringField(name, code.toString());
        } else {
            out.writeNumberField(name, code.number());
        }
    }

    /** Texts, numbers, truth values, nulls, and lists and objects of them, on one line. */
    public static String compact(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            compact(out, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** An object on one line, whose fields are numbers, truth values, or else texts. */
    public static String line(Map<String, Object> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                out.writeFieldName(field.getKey());
                scalar(out, field.getValue());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void scalar(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case Long number -> out.writeNumber(number);
            case Integer number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number.toPlainString());
            case Boolean truth -> out.writeBoolean(truth);
            default -> out.writeString(value.toString());
        }
    }

    private static void compact(JsonGenerator out, @Nullable Object node) throws IOException {
        switch (node) {
            case null -> out.writeNull();
            case Map<?, ?> object -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> field : object.entrySet()) {
                    out.writeFieldName(String.valueOf(field.getKey()));
                    compact(out, field.getValue());
                }
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                for (Object one : list) {
                    compact(out, one);
                }
                out.writeEndArray();
            }
            case Long number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            default -> out.writeString(node.toString());
        }
    }

    public static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    private static String written(Fields whole) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(printer());
            whole.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    public static void object(JsonGenerator out, String name, Fields fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write(out);
        out.writeEndObject();
    }

    /** An array of objects. */
    public static <T> void objects(JsonGenerator out, String name, List<T> all, Each<T> each) throws IOException {
        out.writeArrayFieldStart(name);
        for (T one : all) {
            out.writeStartObject();
            each.write(out, one);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A text that is left out where it is empty. */
    public static void optional(JsonGenerator out, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            out.writeStringField(name, text);
        }
    }
}
