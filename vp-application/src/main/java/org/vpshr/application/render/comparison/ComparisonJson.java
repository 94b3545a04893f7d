package org.vpshr.application.render.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.CauseJson;
import org.vpshr.application.render.text.LaterMarks;
import org.vpshr.application.render.text.WordDiff;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;

/** A comparison as JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(Comparison comparison) {
        return JsonDocument.of(out -> {
            JsonDocument.object(out, "before", o -> side(o, comparison.before()));
            JsonDocument.object(out, "after", o -> side(o, comparison.after()));
            out.writeBooleanField("equal", comparison.equal());
            JsonDocument.objects(out, "changes", comparison.changes(), ComparisonJson::change);
        });
    }

    private static void side(JsonGenerator out, Side side) throws IOException {
        out.writeStringField("name", side.name());
        out.writeStringField("report", side.report().id().toString());
        out.writeNumberField("position", side.report().position());
        out.writeStringField("day", side.day().toString());
        LaterMarks.in(out, side.later());
    }

    /** The fields of one change. */
    public static void change(JsonGenerator out, Change change) throws IOException {
        out.writeStringField("what", Words.of(change.what()));
        JsonDocument.optional(out, "entry", change.entry());
        JsonDocument.optional(out, "section", change.section());
        JsonDocument.optional(out, "before", change.before());
        JsonDocument.optional(out, "after", change.after());
        if (!change.before().isEmpty() && !change.after().isEmpty()) {
            JsonDocument.objects(
                    out,
                    "words",
                    WordDiff.of(change.before(), change.after()),
                    (o, part) -> o.writeStringField(Words.of(part.fate()), part.text()));
        }
        JsonDocument.optional(out, "detail", change.detail());
        JsonDocument.object(out, "cause", o -> CauseJson.cause(o, change.cause()));
    }
}
