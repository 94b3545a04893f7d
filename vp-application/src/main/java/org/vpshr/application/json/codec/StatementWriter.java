package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.text.TextsInJson;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;

/** Writes a statement: one text when it is in English alone, else an object with a text for each language. */
final class StatementWriter extends StdSerializer<Statement> {
    private static final long serialVersionUID = 1L;

    private final JsonForm mode;

    StatementWriter(JsonForm mode) {
        super(Statement.class);
        this.mode = mode;
    }

    @Override
    public void serialize(Statement statement, JsonGenerator out, SerializerProvider writers) throws IOException {
        if (statement.texts().size() == 1) {
            write(statement.english(), out, writers);
            return;
        }
        out.writeStartObject(statement);
        for (Map.Entry<Language, String> text : statement.texts().entrySet()) {
            out.writeFieldName(text.getKey().code());
            write(text.getValue(), out, writers);
        }
        out.writeEndObject();
    }

    private void write(String text, JsonGenerator out, SerializerProvider writers) throws IOException {
        if (mode == JsonForm.STORED) {
            TextsInJson.write(text, false, out, writers);
        } else {
            out.writeString(text);
        }
    }
}
