package org.vpshr.application.nodes;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.domain.party.Pillar;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.membership.Memberships;

/** What is so now of one subject, as JSON. Persons stand in it by reference. */
public final class SubjectViewJson {
    private SubjectViewJson() {}

    /**
     * {@return the seats of a group, in JSON}
     *
     * @param places the seats, in the order of recording
     */
    public static String seats(List<Memberships.Place> places) {
        return JsonDocument.of(out -> JsonDocument.objects(out, "seats", places, SubjectViewJson::seat));
    }

    private static void seat(JsonGenerator out, Memberships.Place place) throws IOException {
        out.writeStringField("organisation", place.organisation().toString());
        out.writeStringField("role", place.role());
        Pillar pillar = place.pillar();
        if (pillar != null) {
            out.writeStringField("pillar", word(pillar));
        }
        out.writeStringField("certainty", word(place.certainty()));
        JsonDocument.optional(out, "since", place.since());
        out.writeStringField("entry", place.entry().value());
    }

    /**
     * {@return how an agreement stands, in JSON; an empty object for one that has not begun}
     *
     * @param standing how it stands; empty for not begun
     */
    public static String standing(Optional<Agreements.Standing> standing) {
        return JsonDocument.of(out -> {
            if (standing.isPresent()) {
                out.writeStringField("status", word(standing.get().status()));
                out.writeStringField("certainty", word(standing.get().certainty()));
            }
        });
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
