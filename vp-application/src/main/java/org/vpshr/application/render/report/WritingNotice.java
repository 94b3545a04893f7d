package org.vpshr.application.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.writing.DayOfWriting;
import org.vpshr.projections.writing.Omission;

/** That a report tells only what desks say they had written by a day, and what it leaves out; at its end. */
final class WritingNotice {
    private static final String LEFT_OUT = "Left out, since it rests on what was not written by then:";

    private WritingNotice() {}

    static void in(Node document, DayOfWriting day) {
        document.appendChild(new ThematicBreak());
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(words(day))));
        if (!day.omissions().isEmpty()) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(LEFT_OUT)));
            document.appendChild(MarkdownText.list(
                    day.omissions().stream().map(WritingNotice::paragraph).toList()));
        }
    }

    private static Paragraph paragraph(Omission omission) {
        Paragraph words = MarkdownText.paragraph(MarkdownText.code(omission.about()));
        words.appendChild(MarkdownText.line(end(omission)));
        return words;
    }

    static void in(Element main, DayOfWriting day) {
        Element footer = main.appendElement("footer").attr("id", "written.by");
        footer.appendElement("p").text(words(day));
        if (!day.omissions().isEmpty()) {
            footer.appendElement("p").text(LEFT_OUT);
            Element list = footer.appendElement("ul");
            day.omissions().forEach(omission -> {
                Element item = list.appendElement("li");
                item.appendElement("code").text(omission.about());
                item.appendText(end(omission));
            });
        }
    }

    private static String words(DayOfWriting day) {
        return "As written by " + day.day()
                + ": what desks say they had written on or before that day, whenever it was recorded. The days are the"
                + " desks' own; nothing proves them, and it was not published so.";
    }

    private static String end(Omission omission) {
        return ": " + omission.event() + ", written " + omission.written() + ", rests on " + omission.restsOn();
    }

    static void in(JsonGenerator out, DayOfWriting day) throws IOException {
        JsonDocument.object(out, "asWritten", fields -> {
            fields.writeStringField("by", day.day().toString());
            JsonDocument.objects(fields, "leftOut", day.omissions(), WritingNotice::fields);
        });
    }

    private static void fields(JsonGenerator out, Omission omission) throws IOException {
        out.writeStringField("about", omission.about());
        out.writeStringField("event", omission.event());
        out.writeStringField("written", omission.written().toString());
        out.writeStringField("restsOn", omission.restsOn());
        out.writeNumberField("position", omission.position());
    }
}
