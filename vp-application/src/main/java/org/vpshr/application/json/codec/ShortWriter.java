package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/** Writes a value as something simpler that says the same: a text, or a record of the form that it is read from. */
final class ShortWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, Object> simpler;

    ShortWriter(Class<T> type, Function<T, Object> simpler) {
        super(type);
        this.simpler = simpler;
    }

    static ShortWriter<When> when() {
        return new ShortWriter<>(When.class, WhenForm::of);
    }

    static ShortWriter<When> recordedWhen() {
        return new ShortWriter<>(When.class, RecordedWhen::of);
    }

    static ShortWriter<FuzzyDate> recordedDate() {
        return new ShortWriter<>(FuzzyDate.class, RecordedDate::of);
    }

    static ShortWriter<Figure> figure() {
        return new ShortWriter<>(Figure.class, FigureForm::of);
    }

    static ShortWriter<Audience.Open> openAudience() {
        return new ShortWriter<>(Audience.Open.class, open -> "public");
    }

    static ShortWriter<PersonName> nameInLine() {
        return new ShortWriter<>(PersonName.class, PersonName::full);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider writers) throws IOException {
        Object said = simpler.apply(value);
        writers.findValueSerializer(said.getClass()).serialize(said, out, writers);
    }
}
