package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;

/** Writes a statement: one text when it is in English alone, else an object with a text for each language. */
final class StatementWriter extends StdSerializer<Statement> {
    private static final long serialVersionUID = 1L;

    StatementWriter() {
        super(Statement.class);
    }

    @Override
    public void serialize(Statement statement, JsonGenerator out, SerializerProvider writers) throws IOException {
        if (statement.texts().size() == 1) {
            out.writeString(statement.english());
            return;
        }
        out.writeStartObject(statement);
        for (Map.Entry<Language, String> text : statement.texts().entrySet()) {
            out.writeStringField(text.getKey().code(), text.getValue());
        }
        out.writeEndObject();
    }
}
