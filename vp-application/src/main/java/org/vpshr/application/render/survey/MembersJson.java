package org.vpshr.application.render.survey;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.domain.party.Pillar;
import org.vpshr.projections.membership.Memberships;
import org.vpshr.projections.membership.SeatList;

/** Seats as JSON. */
public final class MembersJson {
    private MembersJson() {}

    public static String of(SeatList members) {
        return JsonDocument.of(out -> {
            out.writeStringField("group", members.group().toString());
            out.writeStringField("on", members.on().toString());
            JsonDocument.objects(out, "seats", members.seats(), MembersJson::seat);
        });
    }

    private static void seat(JsonGenerator out, SeatList.Holder seat) throws IOException {
        Memberships.Place place = seat.place();
        out.writeStringField("party", place.organisation().toString());
        out.writeStringField("name", seat.name());
        out.writeStringField("role", place.role());
        Pillar pillar = place.pillar();
        JsonDocument.optional(out, "pillar", pillar == null ? "" : Words.of(pillar));
        out.writeStringField("certainty", Words.of(place.certainty()));
        JsonDocument.optional(out, "since", place.since());
        out.writeStringField("entry", place.entry().value());
    }
}
