package org.vpshr.application.render.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.projections.history.Cause;

/** What the answers to analysts' questions have in common: the event behind a line, and what is not shown. */
public final class CauseJson {
    private CauseJson() {}

    public static void cause(JsonGenerator out, Cause cause) throws IOException {
        out.writeNumberField("position", cause.position());
        out.writeStringField("recorded", cause.recorded().toString());
        out.writeStringField("event", cause.event());
        out.writeStringField("by", cause.by().toString());
        out.writeStringField("written", cause.written().toString());
        JsonDocument.optional(out, "evidence", cause.evidence());
    }
}
