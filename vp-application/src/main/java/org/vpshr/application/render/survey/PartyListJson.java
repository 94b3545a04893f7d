package org.vpshr.application.render.survey;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.projections.parties.PartyList;
import org.vpshr.projections.parties.PartyRecord;

/** Parties as JSON. */
public final class PartyListJson {
    private PartyListJson() {}

    public static String of(PartyList list) {
        return JsonDocument.ofAll(list.parties(), (out, party) -> party(out, party, list.inFull()));
    }

    private static void party(JsonGenerator out, PartyRecord party, boolean inFull) throws IOException {
        out.writeStringField("party", party.party().toString());
        out.writeStringField("name", party.name());
        since(out, "names", party.names());
        out.writeArrayFieldStart("spellings");
        for (String spelling : party.spellings()) {
            out.writeString(spelling);
        }
        out.writeEndArray();
        since(out, "affiliations", party.affiliations());
        JsonDocument.optional(
                out, "mergedInto", party.mergedInto().map(Object::toString).orElse(""));
        out.writeNumberField("count", party.entries());
        JsonDocument.object(out, "capacities", capacities -> {
            for (Map.Entry<String, Integer> capacity : party.capacities().entrySet()) {
                capacities.writeNumberField(capacity.getKey(), capacity.getValue());
            }
        });
        if (inFull) {
            JsonDocument.objects(out, "entries", party.appearances(), PartyListJson::appearance);
        }
    }

    private static void since(JsonGenerator out, String name, List<PartyRecord.Since> all) throws IOException {
        JsonDocument.objects(out, name, all, (o, since) -> {
            o.writeStringField("is", since.what());
            JsonDocument.optional(o, "from", since.from());
        });
    }

    private static void appearance(JsonGenerator out, PartyRecord.Appearance appearance) throws IOException {
        out.writeStringField("entry", appearance.entry().value());
        out.writeStringField("as", appearance.as());
        JsonDocument.optional(out, "role", appearance.role());
        JsonDocument.optional(out, "when", appearance.when());
        out.writeStringField("text", appearance.text());
        out.writeBooleanField("withdrawn", appearance.withdrawn());
    }
}
