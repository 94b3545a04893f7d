package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as JSON. */
public final class TimelineJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private TimelineJson() {}

    public static String render(List<Moment> moments) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            out.writeStartArray();
            for (Moment moment : moments) {
                write(out, moment);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator out, Moment moment) throws IOException {
        out.writeStartObject();
        out.writeStringField("when", moment.when());
        out.writeStringField("stated", moment.stated());
        out.writeStringField("certainty", moment.certainty().name().toLowerCase(Locale.ROOT));
        out.writeBooleanField("planned", moment.planned());
        out.writeStringField("subject", moment.subject().toString());
        out.writeStringField("entry", moment.entry().value());
        out.writeStringField("text", moment.text());
        out.writeNumberField("position", moment.position());
        out.writeEndObject();
    }
}
