package org.vpshr.application.render.timeline;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.LeftOutWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a list in Markdown. */
public final class TimelineMarkdown {
    private TimelineMarkdown() {}

    public static String of(Excerpt excerpt) {
        Document document = new Document();
        if (!excerpt.moments().isEmpty()) {
            document.appendChild(MarkdownText.list(
                    excerpt.moments().stream().map(TimelineMarkdown::moment).toList()));
        }
        String leftOut = LeftOutWords.of(excerpt.leftOut());
        if (!leftOut.isEmpty()) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(leftOut)));
        }
        if (document.getFirstChild() == null) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.line("Nothing is on record.")));
        }
        return MarkdownText.render(document);
    }

    private static Paragraph moment(Moment moment) {
        String certainty = TimelineTable.certainty(moment);
        return MarkdownText.paragraph(
                MarkdownText.strong(moment.when().edtf()),
                MarkdownText.line((certainty.equals("yes") ? "" : " (" + certainty + ")") + " " + moment.text() + " "),
                MarkdownText.code(moment.entry().value()));
    }
}
