package org.vpshr.application.render.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;
import org.vpshr.projections.report.Report;

/** The note at the end of a document that says where a restriction or an erasure binds it, however old its state (rule 112). */
public final class NotShownNote {
    private static final String TITLE = "Not shown";

    private NotShownNote() {}

    public static void in(Node document, List<Report.Omission> omissions) {
        if (!omissions.isEmpty()) {
            document.appendChild(MarkdownText.heading(2, TITLE));
            document.appendChild(
                    MarkdownText.list(omissions.stream().map(NotShownNote::line).toList()));
        }
    }

    private static Paragraph line(Report.Omission omission) {
        return MarkdownText.paragraph(
                MarkdownText.code(omission.entry().value()),
                MarkdownText.line(": " + ComparisonWords.omission(omission)));
    }

    public static void in(Element main, List<Report.Omission> omissions) {
        if (!omissions.isEmpty()) {
            Element section = main.appendElement("section").attr("id", "not-shown");
            section.appendElement("h2").text(TITLE);
            Element list = section.appendElement("ul");
            omissions.forEach(omission -> {
                Element item = list.appendElement("li");
                item.appendElement("code").text(omission.entry().value());
                item.appendText(": " + ComparisonWords.omission(omission));
            });
        }
    }
}
