package org.vpshr.application.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.report.OutsideReport;

/** That a report was published before or outside the record, and where; at the head of what is printed of its year. */
public final class OutsideWords {
    private static final String HEADING = "Published outside the record:";

    private OutsideWords() {}

    /** The report as it is cited. */
    public static String of(OutsideReport noted) {
        Source source = noted.source();
        FuzzyDate on = source.published();
        return StandIn.orEmpty(source.title()) + " (" + Words.of(noted.kind()) + "), "
                + StandIn.orEmpty(source.publisher())
                + (on == null ? "" : ", " + on.edtf())
                + part(StandIn.orEmpty(source.address()))
                + (noted.digest() == null ? "" : ", SHA-256 " + noted.digest());
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : ", " + text;
    }

    static void in(Node document, OutsideReport noted) {
        document.appendChild(
                MarkdownText.paragraph(MarkdownText.strong(HEADING), MarkdownText.line(" " + of(noted) + ".")));
    }

    static void in(Element main, OutsideReport noted) {
        Element words =
                main.appendElement("aside").attr("id", "published.outside").appendElement("p");
        words.appendElement("strong").text(HEADING);
        words.appendText(" " + of(noted) + ".");
    }

    static void in(JsonGenerator out, OutsideReport noted) throws IOException {
        Source source = noted.source();
        FuzzyDate on = source.published();
        JsonDocument.object(out, "publishedOutside", fields -> {
            fields.writeStringField("kind", Words.of(noted.kind()));
            fields.writeStringField("title", StandIn.orEmpty(source.title()));
            JsonDocument.optional(fields, "publisher", StandIn.orEmpty(source.publisher()));
            JsonDocument.optional(fields, "published", on == null ? "" : on.edtf());
            JsonDocument.optional(fields, "address", StandIn.orEmpty(source.address()));
            JsonDocument.optional(fields, "sha256", noted.digest() == null ? "" : noted.digest());
            fields.writeStringField("entry", noted.entry().value());
        });
    }
}
