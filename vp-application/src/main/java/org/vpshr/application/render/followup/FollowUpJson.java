package org.vpshr.application.render.followup;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.CauseJson;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.followup.Undertakings;

/** A follow-up as JSON. */
public final class FollowUpJson {
    private FollowUpJson() {}

    public static String of(Undertakings asked) {
        return JsonDocument.of(out -> {
            out.writeNumberField("year", asked.year());
            out.writeStringField("on", asked.on().toString());
            JsonDocument.objects(out, "undertakings", asked.all(), FollowUpJson::undertaking);
        });
    }

    /** The fields of one. */
    public static void undertaking(JsonGenerator out, Undertaking u) throws IOException {
        out.writeStringField("entry", u.entry().value());
        out.writeStringField("subject", u.subject().toString());
        out.writeStringField("kind", Words.of(u.kind()));
        out.writeStringField("state", Words.of(u.state()));
        out.writeStringField("certainty", Words.of(u.certainty()));
        out.writeStringField("owner", u.owner().toString());
        out.writeStringField("ownerName", u.ownerName());
        out.writeBooleanField("ours", u.ours());
        if (u.due().hasDate()) {
            out.writeStringField("due", u.due().span().edtf());
            out.writeStringField("precision", Words.of(u.due().span().precision()));
        }
        out.writeStringField("stated", u.due().stated());
        out.writeStringField("text", u.text());
        Undertaking.Expected expected = u.expectation();
        if (expected != null) {
            JsonDocument.object(out, "expectation", o -> expected(o, expected));
        }
        JsonDocument.objects(out, "evidence", u.evidence(), FollowUpJson::evidence);
        JsonDocument.objects(out, "events", u.causes(), CauseJson::cause);
    }

    private static void expected(JsonGenerator out, Undertaking.Expected e) throws IOException {
        out.writeStringField("cadence", e.cadence());
        Integer due = e.due();
        if (due != null) {
            out.writeNumberField("due", due);
        }
        out.writeNumberField("expected", e.expected());
        out.writeNumberField("recorded", e.recorded());
        out.writeNumberField("perhaps", e.perhaps());
    }

    private static void evidence(JsonGenerator out, Undertaking.Evidence e) throws IOException {
        out.writeStringField("entry", e.entry().value());
        JsonDocument.optional(out, "when", e.when());
        out.writeStringField("text", e.text());
    }
}
