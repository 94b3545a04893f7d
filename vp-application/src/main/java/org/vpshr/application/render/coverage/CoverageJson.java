package org.vpshr.application.render.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.CauseJson;
import org.vpshr.projections.coverage.Coverage;

/** A coverage as JSON. */
public final class CoverageJson {
    private CoverageJson() {}

    public static String of(Coverage coverage) {
        return JsonDocument.of(out -> {
            out.writeStringField("report", coverage.report().toString());
            out.writeStringField("guidelines", coverage.guidelines().version());
            out.writeStringField("basis", coverage.guidelines().basis());
            out.writeStringField(
                    "due", Words.of(coverage.guidelines().due(coverage.report().year())));
            out.writeBooleanField("complete", coverage.complete());
            JsonDocument.objects(out, "items", coverage.lines(), CoverageJson::line);
            JsonDocument.objects(out, "findings", coverage.findings(), (o, finding) -> {
                JsonDocument.rule(o, "rule", finding.rule().code());
                o.writeStringField("detail", finding.detail());
            });
            if (coverage.unreviewed().isPresent()) {
                out.writeStringField("unreviewed", coverage.unreviewed().get().code());
            }
        });
    }

    /** The fields of one item. */
    public static void line(JsonGenerator out, Coverage.Line line) throws IOException {
        out.writeStringField("item", line.item().code());
        out.writeStringField("title", line.item().title());
        out.writeBooleanField("mandatory", line.item().mandatory());
        out.writeStringField("status", Words.of(line.status()));
        JsonDocument.objects(out, "entries", line.serving(), (o, serving) -> {
            o.writeStringField("entry", serving.entry().value());
            o.writeStringField("section", serving.section());
        });
        Coverage.Waived waiver = line.waiver();
        if (waiver != null) {
            JsonDocument.object(out, "waiver", o -> {
                o.writeStringField("ground", Words.of(waiver.ground()));
                o.writeStringField("reason", waiver.reason());
                JsonDocument.object(o, "cause", c -> CauseJson.cause(c, waiver.cause()));
            });
        }
    }
}
