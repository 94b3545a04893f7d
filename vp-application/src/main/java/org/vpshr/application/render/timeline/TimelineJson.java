package org.vpshr.application.render.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.TimelessJson;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as JSON. */
public final class TimelineJson {
    private TimelineJson() {}

    public static String of(Excerpt excerpt) {
        return JsonDocument.of(out -> {
            out.writeStringField("from", excerpt.from());
            out.writeStringField("to", excerpt.to());
            JsonDocument.objects(out, "moments", excerpt.moments(), TimelineJson::write);
            TimelessJson.in(out, excerpt.leftOut());
        });
    }

    private static void write(JsonGenerator out, Moment moment) throws IOException {
        out.writeStringField("when", moment.when().edtf());
        out.writeStringField("stated", moment.stated());
        out.writeStringField("certainty", moment.certainty().name().toLowerCase(Locale.ROOT));
        out.writeBooleanField("planned", moment.planned());
        out.writeStringField("subject", moment.subject().toString());
        out.writeStringField("entry", moment.entry().value());
        out.writeStringField("text", moment.text());
        out.writeNumberField("position", moment.position());
    }
}
