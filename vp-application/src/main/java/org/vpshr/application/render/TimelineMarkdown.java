package org.vpshr.application.render;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a list in Markdown. */
public final class TimelineMarkdown {
    private TimelineMarkdown() {}

    public static String render(List<Moment> moments) {
        Document document = new Document();
        document.appendChild(
                Markdown.list(moments.stream().map(TimelineMarkdown::moment).toList()));
        return moments.isEmpty() ? "" : Markdown.render(document);
    }

    private static Paragraph moment(Moment moment) {
        String certainty = TimelineTable.certainty(moment);
        return Markdown.paragraph(
                Markdown.strong(moment.when()),
                Markdown.line((certainty.equals("yes") ? "" : " (" + certainty + ")") + " " + moment.text() + " "),
                Markdown.code(moment.entry().value()));
    }
}
