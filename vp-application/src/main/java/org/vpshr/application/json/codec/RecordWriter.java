package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.text.TextsInJson;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.report.Imprint;

/** Writes a record as an object: its fields in the order of the record, sets in alphabetical order, nothing that may be left out. */
final class RecordWriter extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Shape shape;
    private final JsonForm mode;

    RecordWriter(Class<?> type, JsonForm mode) {
        super(type, false);
        this.shape = Shape.of(type);
        this.mode = mode;
    }

    @Override
    public void serialize(Object whole, JsonGenerator out, SerializerProvider writers) throws IOException {
        out.writeStartObject(whole);
        if (whole instanceof Command command && mode == JsonForm.LINE) {
            out.writeStringField("command", Catalogue.commands().nameOf(command).name());
        }
        for (Shape.Field field : shape.fields()) {
            Object value = field.of(whole);
            if (value != null && !mayBeLeftOut(field, value)) {
                out.writeFieldName(field.name());
                if (mode == JsonForm.STORED && value instanceof String text && field.text() != Shape.Text.TERM) {
                    TextsInJson.write(text, field.text() == Shape.Text.INTERNAL, out, writers);
                } else {
                    write(value, out, writers);
                }
            }
        }
        out.writeEndObject();
    }

    private boolean mayBeLeftOut(Shape.Field field, Object value) {
        return value instanceof Collection<?> many && many.isEmpty()
                || mode == JsonForm.LINE && (field.raw() == Contribution.class || field.raw() == Imprint.class)
                || isDefault(field, value);
    }

    private boolean isDefault(Shape.Field field, @Nullable Object value) {
        return Defaults.of(mode, shape.type(), field.name())
                .filter(byDefault -> byDefault.equals(value))
                .isPresent();
    }

    private static void write(Object value, JsonGenerator out, SerializerProvider writers) throws IOException {
        Object ordered = value instanceof Set<?> set ? ordered(set) : value;
        writers.findValueSerializer(ordered.getClass()).serialize(ordered, out, writers);
    }

    private static List<Object> ordered(Set<?> set) {
        List<Object> elements = new ArrayList<>(set);
        elements.sort(Comparator.comparing(Object::toString));
        return elements;
    }
}
