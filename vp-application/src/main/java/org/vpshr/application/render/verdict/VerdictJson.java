package org.vpshr.application.render.verdict;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.projections.verdict.Verdict;

/** A verdict as JSON. */
public final class VerdictJson {
    private VerdictJson() {}

    public static String of(Verdict verdict) {
        return JsonDocument.of(out -> {
            out.writeStringField("entry", verdict.entry().value());
            out.writeStringField("report", verdict.report().toString());
            out.writeStringField("template", verdict.template());
            out.writeBooleanField("printed", verdict.printed());
            Verdict.Place place = verdict.place();
            if (place != null) {
                out.writeStringField("section", place.section());
                out.writeStringField("group", place.group());
                out.writeBooleanField("box", place.box());
            }
            out.writeStringField("decidedBy", Words.of(verdict.deciding().kind()));
            JsonDocument.objects(out, "reasons", verdict.reasons(), VerdictJson::reason);
        });
    }

    private static void reason(JsonGenerator out, Verdict.Reason reason) throws IOException {
        out.writeStringField("kind", Words.of(reason.kind()));
        out.writeBooleanField("speaksForIt", reason.kind().speaksForIt());
        out.writeStringField("words", reason.words());
        Verdict.Ground ground = reason.ground();
        if (ground != null) {
            out.writeNumberField("position", ground.position());
            out.writeStringField("recorded", ground.recorded().toString());
            out.writeStringField("event", ground.event());
        }
    }
}
