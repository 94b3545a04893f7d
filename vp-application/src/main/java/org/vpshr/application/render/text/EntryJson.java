package org.vpshr.application.render.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.json.own.OwnFields;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;
import org.vpshr.projections.trace.EntryDetail;

/** All that an entry says, as JSON: what goes in comes out. What is not for the reader is left out. */
public final class EntryJson {
    private EntryJson() {}

    public static void in(JsonGenerator out, EntryDetail detail) throws IOException {
        Entry entry = detail.entry();
        JsonDocument.object(out, "texts", texts -> {
            for (Map.Entry<Language, String> text : detail.texts().entrySet()) {
                texts.writeStringField(text.getKey().code(), text.getValue());
            }
        });
        JsonDocument.object(out, "when", o -> when(o, entry.when()));
        JsonDocument.objects(out, "where", entry.where(), (o, place) -> {
            switch (place) {
                case Place.InCountry in -> {
                    o.writeStringField("country", in.of().code());
                    JsonDocument.optional(o, "locality", in.locality());
                }
                case Place.Region region -> o.writeStringField("region", region.name());
            }
        });
        JsonDocument.objects(out, "who", entry.who(), (o, p) -> {
            party(o, detail, p.party());
            o.writeStringField("as", Words.of(p.as()));
            JsonDocument.optional(o, "role", StandIn.orEmpty(p.role()));
        });
        JsonDocument.objects(out, "figures", entry.figures(), (o, figure) -> figure(o, detail, figure));
        JsonDocument.objects(out, "sources", detail.sources(), EntryJson::source);
        JsonDocument.objects(out, "links", entry.links(), (o, link) -> {
            o.writeStringField("kind", Words.of(link.kind()));
            o.writeStringField("to", link.to().value());
        });
        OwnFields.in(out, "tells", detail.tells());
        JsonDocument.object(out, "audience", o -> audience(o, entry.audience()));
        placement(out, entry.placement());
        attributes(out, entry.attributes());
        JsonDocument.object(out, "contribution", o -> contribution(o, entry.contribution()));
    }

    private static void when(JsonGenerator out, When when) throws IOException {
        out.writeStringField("mode", Words.of(when.mode()));
        JsonDocument.optional(out, "edtf", when.hasDate() ? when.span().edtf() : "");
        out.writeStringField("stated", when.stated());
        out.writeArrayFieldStart("marks");
        for (When.Mark mark : when.marks()) {
            out.writeString(Words.of(mark));
        }
        out.writeEndArray();
        out.writeStringField("cadence", Words.of(when.cadence()));
    }

    private static void party(JsonGenerator out, EntryDetail detail, Party party) throws IOException {
        out.writeStringField("party", party.toString());
        out.writeStringField("name", detail.name(party));
    }

    private static void figure(JsonGenerator out, EntryDetail detail, Figure figure) throws IOException {
        out.writeStringField("of", figure.of());
        out.writeStringField("value", figure.value().toString());
        out.writeStringField("basis", Words.of(figure.basis()));
        switch (figure) {
            case Figure.Count count -> JsonDocument.optional(out, "unit", count.unit());
            case Figure.Money money -> {
                JsonDocument.optional(out, "unit", money.unit());
                out.writeStringField("currency", money.currency().getCurrencyCode());
                JsonDocument.object(out, "payer", payer -> party(payer, detail, money.payer()));
                JsonDocument.object(out, "receiver", receiver -> party(receiver, detail, money.receiver()));
            }
        }
    }

    private static void source(JsonGenerator out, Source source) throws IOException {
        out.writeStringField("title", source.title());
        JsonDocument.optional(out, "publisher", source.publisher());
        JsonDocument.optional(out, "address", source.address());
        JsonDocument.optional(out, "published", date(source.published()));
        JsonDocument.optional(out, "accessed", date(source.accessed()));
        JsonDocument.optional(out, "snapshot", source.snapshot());
    }

    private static String date(@Nullable FuzzyDate date) {
        return date == null ? "" : date.edtf();
    }

    private static void audience(JsonGenerator out, Audience audience) throws IOException {
        out.writeStringField("circle", Words.of(audience.circle()));
        if (audience instanceof Audience.Limited limited) {
            JsonDocument.optional(out, "ground", StandIn.orEmpty(limited.ground()));
            out.writeStringField("review", limited.review().toString());
        }
    }

    private static void placement(JsonGenerator out, @Nullable Placement placement) throws IOException {
        if (placement != null) {
            JsonDocument.object(out, "placement", o -> {
                o.writeStringField("section", placement.section());
                JsonDocument.optional(o, "reason", StandIn.orEmpty(placement.reason()));
            });
        }
    }

    private static void attributes(JsonGenerator out, List<Attribute> attributes) throws IOException {
        if (!attributes.isEmpty()) {
            JsonDocument.objects(out, "attributes", attributes, (o, attribute) -> {
                o.writeStringField("namespace", attribute.namespace());
                o.writeStringField("name", attribute.name());
                o.writeStringField("value", attribute.value());
                o.writeBooleanField("public", attribute.open());
            });
        }
    }

    private static void contribution(JsonGenerator out, Contribution by) throws IOException {
        out.writeStringField("by", by.by().toString());
        out.writeStringField("written", by.written().toString());
        JsonDocument.optional(out, "evidence", StandIn.orEmpty(by.evidence()));
        if (by.reportingYear().isPresent()) {
            out.writeNumberField("for", by.reportingYear().getAsInt());
        }
        List<Attachment> read =
                by.attachments().stream().filter(Attachment::isRead).toList();
        if (!read.isEmpty()) {
            JsonDocument.objects(out, "attachments", read, EntryJson::attachment);
        }
    }

    /** A file that something rests on. */
    public static void attachment(JsonGenerator out, Attachment file) throws IOException {
        out.writeStringField("name", file.name());
        out.writeStringField("type", file.type());
        out.writeNumberField("size", file.size());
        out.writeStringField("sha256", file.digest());
        out.writeBooleanField("public", file.open());
    }
}
