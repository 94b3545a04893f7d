package org.vpshr.application.render.survey;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.TimelessJson;
import org.vpshr.domain.time.When;
import org.vpshr.projections.listing.Contradiction;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryList;

/** Entries as JSON. */
public final class EntryListJson {
    private EntryListJson() {}

    public static String of(EntryList list) {
        return JsonDocument.of(out -> {
            out.writeNumberField("count", list.lines().size());
            JsonDocument.objects(out, "entries", list.lines(), EntryListJson::line);
            TimelessJson.in(out, list.leftOut());
        });
    }

    private static void line(JsonGenerator out, EntryLine line) throws IOException {
        out.writeStringField("entry", line.entry().value());
        out.writeStringField("mode", Words.of(line.when().mode()));
        JsonDocument.optional(
                out, "when", line.when().hasDate() ? line.when().span().edtf() : "");
        out.writeStringField("stated", line.when().stated());
        out.writeStringField("certainty", Words.of(line.certainty()));
        out.writeStringField("kind", line.kind().toString());
        out.writeStringField("subject", line.subject().toString());
        out.writeStringField("by", line.by().toString());
        out.writeStringField("text", line.text());
        out.writeBooleanField("withdrawn", line.withdrawn());
        out.writeNumberField("position", line.position());
        if (!line.contradictions().isEmpty()) {
            JsonDocument.objects(out, "contradictions", line.contradictions(), EntryListJson::contradiction);
        }
    }

    private static void contradiction(JsonGenerator out, Contradiction other) throws IOException {
        out.writeStringField("claim", other.rival().claim());
        When when = other.rival().when();
        JsonDocument.optional(
                out, "when", when != null && when.hasDate() ? when.span().edtf() : "");
        out.writeStringField("source", other.rival().source().title());
        out.writeStringField("preferred", Words.of(other.preferred()));
    }
}
