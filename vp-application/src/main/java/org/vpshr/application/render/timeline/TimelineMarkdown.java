package org.vpshr.application.render.timeline;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a list in Markdown. */
public final class TimelineMarkdown {
    private TimelineMarkdown() {}

    public static String render(List<Moment> moments) {
        Document document = new Document();
        document.appendChild(
                MarkdownText.list(moments.stream().map(TimelineMarkdown::moment).toList()));
        return moments.isEmpty() ? "" : MarkdownText.render(document);
    }

    private static Paragraph moment(Moment moment) {
        String certainty = TimelineTable.certainty(moment);
        return MarkdownText.paragraph(
                MarkdownText.strong(moment.when()),
                MarkdownText.line((certainty.equals("yes") ? "" : " (" + certainty + ")") + " " + moment.text() + " "),
                MarkdownText.code(moment.entry().value()));
    }
}
