package org.vpshr.application.render.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.CauseJson;
import org.vpshr.application.render.text.EntryJson;
import org.vpshr.application.render.text.LaterMarks;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/** A trace as JSON. */
public final class TraceJson {
    private TraceJson() {}

    /** {@return the whole life of an entry; for readers in the ministry with who recorded each event} */
    public static String of(EntryTrace life) {
        return of(life.trace(), life.printings(), life.recorders());
    }

    private static String of(Trace trace, List<Printing> printings, Map<Long, String> recorders) {
        return JsonDocument.of(out -> {
            out.writeStringField("entry", trace.entry().value());
            out.writeStringField("subject", trace.history().subject().toString());
            out.writeBooleanField("withdrawn", trace.history().withdrawn());
            out.writeStringField("text", trace.text());
            JsonDocument.object(out, "says", says -> EntryJson.in(says, trace.detail()));
            JsonDocument.optional(
                    out,
                    "confirmed",
                    trace.history().confirmed().map(c -> c.on().edtf()).orElse(""));
            JsonDocument.objects(out, "life", trace.steps(), (o, step) -> step(o, step, recorders));
            JsonDocument.objects(out, "rivals", trace.history().rivals(), (o, rival) -> {
                o.writeStringField("claim", rival.rival().claim());
                o.writeStringField("preferred", Words.of(rival.preferred()));
                JsonDocument.optional(o, "reason", StandIn.orEmpty(rival.reason()));
                JsonDocument.object(o, "source", s -> source(s, rival.rival().source()));
            });
            JsonDocument.objects(out, "printedIn", printings, TraceJson::printing);
        });
    }

    private static void step(JsonGenerator out, Trace.Step step, Map<Long, String> recorders) throws IOException {
        CauseJson.cause(out, step.cause());
        JsonDocument.optional(
                out, "recordedBy", recorders.getOrDefault(step.cause().position(), ""));
        JsonDocument.optional(out, "reason", step.reason());
        JsonDocument.optional(out, "authoriser", step.authoriser());
        out.writeNumberField("version", step.version());
        out.writeBooleanField("changes", step.changes());
        JsonDocument.optional(out, "when", step.when());
        out.writeStringField("text", step.text());
        JsonDocument.objects(out, "sources", step.sources(), TraceJson::source);
        if (!step.attachments().isEmpty()) {
            JsonDocument.objects(out, "attachments", step.attachments(), EntryJson::attachment);
        }
    }

    private static void source(JsonGenerator out, Source source) throws IOException {
        out.writeStringField("title", source.title());
        JsonDocument.optional(out, "publisher", source.publisher());
        JsonDocument.optional(out, "address", source.address());
    }

    private static void printing(JsonGenerator out, Printing printing) throws IOException {
        out.writeStringField("report", printing.report().toString());
        out.writeStringField("asOf", printing.asOf());
        out.writeNumberField("position", printing.position());
        out.writeStringField("section", printing.section());
        out.writeStringField("relation", Words.of(printing.relation()));
        LaterMarks.in(out, printing.later());
    }
}
