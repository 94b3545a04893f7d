package org.vpshr.application.render.rehearsal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.rehearsal.result.AnswerChange;
import org.vpshr.application.rehearsal.result.AnswerDifference;
import org.vpshr.application.rehearsal.result.RefusedAnswers;
import org.vpshr.application.rehearsal.result.RehearsalReport;

/** A rehearsal as JSON. */
public final class RehearsalJson {
    private RehearsalJson() {}

    public static String of(RehearsalReport rehearsal) {
        return JsonDocument.of(out -> {
            out.writeStringField("version", rehearsal.version());
            JsonDocument.object(out, "head", head -> {
                head.writeNumberField("position", rehearsal.head().position());
                head.writeStringField("hash", rehearsal.head().hash());
            });
            out.writeBooleanField("offline", rehearsal.offline());
            out.writeBooleanField("equal", rehearsal.equal());
            out.writeNumberField("alike", rehearsal.alike());
            JsonDocument.optional(out, "brokenOff", rehearsal.brokenOff());
            JsonDocument.objects(out, "refused", rehearsal.refused(), RehearsalJson::refused);
            texts(out, "missing", rehearsal.missing());
            JsonDocument.objects(out, "differences", rehearsal.differences(), RehearsalJson::difference);
            out.writeNumberField("untold", rehearsal.untold());
        });
    }

    private static void refused(JsonGenerator out, RefusedAnswers refused) throws IOException {
        out.writeStringField("reason", refused.reason());
        texts(out, "questions", refused.questions());
        out.writeNumberField("further", refused.further());
    }

    private static void difference(JsonGenerator out, AnswerDifference difference) throws IOException {
        out.writeStringField("question", difference.question());
        out.writeStringField("kind", Words.of(difference.kind()));
        JsonDocument.objects(out, "changes", difference.changes(), RehearsalJson::change);
        out.writeNumberField("further", difference.further());
    }

    private static void change(JsonGenerator out, AnswerChange change) throws IOException {
        out.writeStringField("what", Words.of(change.what()));
        JsonDocument.optional(out, "entry", change.entry());
        JsonDocument.optional(out, "section", change.section());
        JsonDocument.optional(out, "before", change.before());
        JsonDocument.optional(out, "after", change.after());
    }

    private static void texts(JsonGenerator out, String field, List<String> texts) throws IOException {
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
