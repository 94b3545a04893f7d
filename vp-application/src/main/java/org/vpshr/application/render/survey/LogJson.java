package org.vpshr.application.render.survey;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.log.LogLine;

/** A log as JSON. */
public final class LogJson {
    private LogJson() {}

    public static String of(LogExcerpt log) {
        return JsonDocument.ofAll(log.lines(), LogJson::line);
    }

    private static void line(JsonGenerator out, LogLine line) throws IOException {
        out.writeNumberField("position", line.position());
        out.writeStringField("recorded", line.recorded().toString());
        out.writeStringField("kind", line.kind().toString());
        out.writeStringField("subject", line.subject().toString());
        JsonDocument.optional(out, "entry", line.entry().map(Object::toString).orElse(""));
        out.writeStringField("by", line.by().toString());
        out.writeStringField("written", line.written().toString());
        JsonDocument.optional(out, "recordedBy", line.recordedBy().orElse(""));
    }
}
