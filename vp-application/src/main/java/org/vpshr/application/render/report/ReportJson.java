package org.vpshr.application.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.EntryJson;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Box;
import org.vpshr.projections.report.Report.Footnote;
import org.vpshr.projections.report.Report.Item;
import org.vpshr.projections.report.Report.Paragraph;
import org.vpshr.projections.report.Report.Picture;
import org.vpshr.projections.report.Report.Section;
import org.vpshr.projections.trace.EntryDetail;

/**
 * The report as JSON: all that the other formats print, and for each item the ledger positions that it rests on. Its
 * bytes are what the digest of a published report is taken of.
 */
public final class ReportJson {
    /** The version of this form; a digest names the form that it was taken of by its publication. */
    public static final int FORM = 1;

    /** The version of the layout and of the fixed words of reports, in every format. */
    public static final int LAYOUT = 1;

    private ReportJson() {}

    /** The report. The digest is taken of this document. */
    public static String of(Report report) {
        return JsonDocument.of(out -> write(out, report));
    }

    /** The report, and after it, where it was published, the seal or that it is not as published, and what was said of it since. */
    public static String of(Report report, Colophon colophon) {
        return of(report, List.of(), colophon);
    }

    /** The same, and between them all that the entries of its items say; a version that was published stays as it was. */
    public static String of(Report report, List<EntryDetail> details, Colophon colophon) {
        return JsonDocument.of(out -> {
            write(out, report);
            if (!details.isEmpty()) {
                JsonDocument.objects(out, "details", details, (o, detail) -> {
                    o.writeStringField("entry", detail.entry().id().value());
                    EntryJson.in(o, detail);
                });
            }
            if (colophon.seal().isPresent()) {
                JsonDocument.object(
                        out, "seal", fields -> seal(fields, colophon.seal().get()));
            }
            JsonDocument.optional(out, "note", colophon.note());
            LaterWords.in(out, colophon.saidLater());
            if (colophon.outside().isPresent()) {
                OutsideWords.in(out, colophon.outside().get());
            }
            if (colophon.dayOfWriting().isPresent()) {
                WritingNotice.in(out, colophon.dayOfWriting().get());
            }
            if (colophon.particulars().isPresent()) {
                ParticularsWords.in(out, colophon.particulars().get());
            }
        });
    }

    private static void seal(JsonGenerator out, Seal seal) throws IOException {
        out.writeNumberField("position", seal.position());
        out.writeStringField("chain", seal.chain());
        out.writeStringField("tree", seal.tree());
        Seal.Signature signature = seal.signature();
        if (signature != null) {
            JsonDocument.object(out, "signature", fields -> {
                fields.writeStringField("key", signature.key());
                fields.writeStringField("value", signature.value());
            });
        }
    }

    private static void write(JsonGenerator out, Report report) throws IOException {
        out.writeNumberField("form", FORM);
        out.writeStringField("report", report.id().toString());
        out.writeStringField("template", report.template());
        out.writeStringField("audience", word(report.audience()));
        out.writeStringField("language", report.language().code());
        out.writeNumberField("position", report.position());
        array(out, "title", report.title(), out::writeString);
        array(out, "sections", report.sections(), section -> section(out, section));
        array(out, "footnotes", report.footnotes(), note -> footnote(out, note));
    }

    private static void section(JsonGenerator out, Section section) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", section.key());
        out.writeStringField("title", section.title());
        out.writeNumberField("level", section.level());
        array(out, "blocks", section.blocks(), block -> block(out, block));
        out.writeEndObject();
    }

    private static void block(JsonGenerator out, Block block) throws IOException {
        switch (block) {
            case Paragraph paragraph -> paragraph(out, paragraph);
            case Box box -> {
                out.writeStartObject();
                out.writeStringField("box", box.key());
                out.writeStringField("title", box.title());
                array(out, "paragraphs", box.paragraphs(), paragraph -> paragraph(out, paragraph));
                out.writeEndObject();
            }
            case Picture picture -> {
                out.writeStartObject();
                out.writeStringField("picture", word(picture.kind()));
                out.writeStringField("address", picture.address());
                out.writeStringField("credit", picture.credit());
                out.writeFieldName("caption");
                item(out, picture.caption());
                out.writeEndObject();
            }
        }
    }

    private static void paragraph(JsonGenerator out, Paragraph paragraph) throws IOException {
        out.writeStartObject();
        if (!paragraph.label().isEmpty()) {
            out.writeStringField("label", paragraph.label());
        }
        array(out, "items", paragraph.items(), item -> item(out, item));
        out.writeEndObject();
    }

    private static void item(JsonGenerator out, Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("entry", item.entry().value());
        out.writeStringField("relation", word(item.relation()));
        if (!item.when().isEmpty()) {
            out.writeStringField("when", item.when());
        }
        out.writeStringField("text", item.text());
        if (!item.notes().isEmpty()) {
            array(out, "notes", item.notes(), out::writeNumber);
        }
        array(out, "positions", item.positions(), out::writeNumber);
        JsonDocument.optional(out, "confirmed", item.confirmed());
        out.writeEndObject();
    }

    private static void footnote(JsonGenerator out, Footnote note) throws IOException {
        Source source = note.source();
        out.writeStartObject();
        out.writeNumberField("number", note.number());
        out.writeStringField("title", source.title());
        JsonDocument.optional(out, "publisher", source.publisher());
        JsonDocument.optional(out, "address", source.address());
        FuzzyDate published = source.published();
        JsonDocument.optional(out, "published", published == null ? "" : published.edtf());
        FuzzyDate accessed = source.accessed();
        JsonDocument.optional(out, "accessed", accessed == null ? "" : accessed.edtf());
        JsonDocument.optional(out, "snapshot", source.snapshot());
        out.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @FunctionalInterface
    private interface Each<T> {
        void write(T one) throws IOException;
    }

    private static <T> void array(JsonGenerator out, String name, List<T> all, Each<T> each) throws IOException {
        out.writeArrayFieldStart(name);
        for (T one : all) {
            each.write(one);
        }
        out.writeEndArray();
    }
}
