package org.vpshr.application.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.vpshr.application.json.JsonRefusal;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/**
 * Reads a value that has a short form, one text, or a long form, an object that is read as a record of its own and then
 * made into the value.
 *
 * @param <F> the record that stands for the object
 */
final class FormReader<F> extends StdDeserializer<Object> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private final Class<F> form;
    private final transient Function<String, ?> shortForm;
    private final transient Function<F, ?> longForm;
    private transient JsonDeserializer<Object> reader;

    @SuppressWarnings("NullAway.Init") // the reader of the form is found by resolve, before the first use
    private FormReader(Class<?> type, Class<F> form, Function<String, ?> shortForm, Function<F, ?> longForm) {
        super(type);
        this.form = form;
        this.shortForm = shortForm;
        this.longForm = longForm;
    }

    static FormReader<WhenForm> when() {
        return new FormReader<>(When.class, WhenForm.class, WhenForm::parse, WhenForm::when);
    }

    static FormReader<RecordedWhen> recordedWhen() {
        return new FormReader<>(When.class, RecordedWhen.class, RecordedWhen::ofCalendar, RecordedWhen::recorded);
    }

    static FormReader<RecordedDate> recordedDate() {
        return new FormReader<>(FuzzyDate.class, RecordedDate.class, RecordedDate::ofCalendar, RecordedDate::recorded);
    }

    static FormReader<Audience.Limited> audience() {
        return new FormReader<>(Audience.class, Audience.Limited.class, FormReader::open, limited -> limited);
    }

    static FormReader<FigureForm> figure() {
        return new FormReader<>(Figure.class, FigureForm.class, text -> noShortForm("a figure"), FigureForm::figure);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        reader = context.findContextualValueDeserializer(context.constructType(form), null);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = parser.getText();
            return JsonRefusal.orRefused(parser, () -> shortForm.apply(text));
        }
        F read = form.cast(reader.deserialize(parser, context));
        return JsonRefusal.orRefused(parser, () -> longForm.apply(read));
    }

    private static Audience open(String word) {
        if (!word.equals("public")) {
            throw InvalidValue.no(word, "audience", "write \"public\", or an object with circle, ground and review");
        }
        return new Audience.Open();
    }

    private static Object noShortForm(String what) {
        throw new InvalidValue(what + " is not written in this form", "write it as documented");
    }
}
