package org.vpshr.application.json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonForm;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.entry.TextRevision;

/**
 * Writes texts by language: one text when it is in English alone, else an object with a text for each.
 *
 * @param <T> what they make up
 */
public final class StatementWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final JsonForm mode;
    private final transient Function<T, SortedMap<Language, String>> said;
    private final transient Function<T, Set<Language>> dropped;

    private StatementWriter(
            Class<T> type,
            JsonForm mode,
            Function<T, SortedMap<Language, String>> said,
            Function<T, Set<Language>> dropped) {
        super(type);
        this.mode = mode;
        this.said = said;
        this.dropped = dropped;
    }

    /** A statement. */
    public static StatementWriter<Statement> whole(JsonForm mode) {
        return new StatementWriter<>(Statement.class, mode, Statement::texts, statement -> Set.of());
    }

    /** What becomes of one: null stands for the text of a language that is dropped. */
    public static StatementWriter<TextRevision> changes(JsonForm mode) {
        return new StatementWriter<>(TextRevision.class, mode, TextRevision::said, TextRevision::dropped);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider writers) throws IOException {
        SortedMap<Language, String> texts = said.apply(value);
        @Nullable String english = texts.get(Language.ENGLISH);
        if (english != null && texts.size() == 1 && dropped.apply(value).isEmpty()) {
            write(english, out, writers);
            return;
        }
        out.writeStartObject(value);
        for (Map.Entry<Language, String> text : texts.entrySet()) {
            out.writeFieldName(text.getKey().code());
            write(text.getValue(), out, writers);
        }
        for (Language language : dropped.apply(value)) {
            out.writeNullField(language.code());
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
