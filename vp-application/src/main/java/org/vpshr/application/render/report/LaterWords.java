package org.vpshr.application.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.report.SaidLater;

/** What was said of a published version since, as it stands at the head of what is printed of it. */
final class LaterWords {
    private LaterWords() {}

    static void in(Node document, List<SaidLater> all) {
        if (!all.isEmpty()) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.strong(heading(all))));
            document.appendChild(
                    MarkdownText.list(all.stream().map(LaterWords::paragraph).toList()));
        }
    }

    private static Paragraph paragraph(SaidLater said) {
        Paragraph words = MarkdownText.paragraph(MarkdownText.line(beginning(said)));
        if (!said.entry().isEmpty()) {
            words.appendChild(new Text(" "));
            words.appendChild(MarkdownText.code(said.entry()));
        }
        words.appendChild(MarkdownText.line(end(said)));
        return words;
    }

    static void in(Element main, List<SaidLater> all) {
        if (!all.isEmpty()) {
            Element aside = main.appendElement("aside").attr("id", "said.later");
            aside.appendElement("p").appendElement("strong").text(heading(all));
            Element list = aside.appendElement("ul");
            all.forEach(said -> item(list.appendElement("li"), said));
        }
    }

    private static void item(Element item, SaidLater said) {
        item.appendText(beginning(said));
        if (!said.entry().isEmpty()) {
            item.appendText(" ");
            item.appendElement("code").text(said.entry());
        }
        item.appendText(end(said));
    }

    private static String heading(List<SaidLater> all) {
        return "Said of version " + all.getFirst().version() + " after it was published:";
    }

    /** Up to the entry, where it is about one. */
    private static String beginning(SaidLater said) {
        return said.recorded().atZone(ZoneOffset.UTC).toLocalDate() + ": "
                + switch (said.kind()) {
                    case WITHDRAWN -> "withdrawn";
                    case ERRATUM -> "erratum in";
                    case SUPPLEMENT -> "supplement";
                    case TRANSLATION_CORRECTED -> "the translation was corrected";
                    case REPLACED -> "replaced by version " + said.replacedBy();
                };
    }

    private static String end(SaidLater said) {
        String place = said.place().isEmpty() ? "" : ", " + said.place();
        return place + changed(said) + (said.reason().isEmpty() ? "" : " (" + said.reason() + ")");
    }

    private static String changed(SaidLater said) {
        if (!said.before().isEmpty()) {
            return ": for \u201c" + said.before() + "\u201d read \u201c" + said.after() + "\u201d";
        }
        return said.after().isEmpty() ? "" : ": " + said.after();
    }

    static void in(JsonGenerator out, List<SaidLater> all) throws IOException {
        if (!all.isEmpty()) {
            JsonDocument.objects(out, "saidLater", all, LaterWords::fields);
        }
    }

    private static void fields(JsonGenerator out, SaidLater said) throws IOException {
        out.writeStringField("what", said.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.writeNumberField("version", said.version());
        JsonDocument.optional(out, "entry", said.entry());
        JsonDocument.optional(out, "place", said.place());
        JsonDocument.optional(out, "before", said.before());
        JsonDocument.optional(out, "after", said.after());
        JsonDocument.optional(out, "reason", said.reason());
        if (said.replacedBy() > 0) {
            out.writeNumberField("by", said.replacedBy());
        }
        out.writeNumberField("position", said.position());
        out.writeStringField("recorded", said.recorded().toString());
    }
}
