package org.vpshr.application.render.timeline;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a list in Markdown. */
public final class TimelineMarkdown {
    private TimelineMarkdown() {}

    public static String of(Excerpt excerpt) {
        Document document = new Document();
        document.appendChild(MarkdownText.list(
                excerpt.moments().stream().map(TimelineMarkdown::moment).toList()));
        return excerpt.moments().isEmpty() ? "" : MarkdownText.render(document);
    }

    private static Paragraph moment(Moment moment) {
        String certainty = TimelineTable.certainty(moment);
        return MarkdownText.paragraph(
                MarkdownText.strong(moment.when().edtf()),
                MarkdownText.line((certainty.equals("yes") ? "" : " (" + certainty + ")") + " " + moment.text() + " "),
                MarkdownText.code(moment.entry().value()));
    }
}
