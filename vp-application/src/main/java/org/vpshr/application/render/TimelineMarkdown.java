package org.vpshr.application.render;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as a list in Markdown. */
public final class TimelineMarkdown {
    private TimelineMarkdown() {}

    public static String render(List<Moment> moments) {
        Document document = new Document();
        BulletList list = new BulletList();
        list.setTight(true);
        moments.forEach(moment -> list.appendChild(item(moment)));
        document.appendChild(list);
        return moments.isEmpty() ? "" : MarkdownRenderer.builder().build().render(document);
    }

    private static ListItem item(Moment moment) {
        Paragraph paragraph = new Paragraph();
        StrongEmphasis when = new StrongEmphasis("**");
        when.appendChild(new Text(moment.when()));
        paragraph.appendChild(when);
        String certainty = TimelineTable.certainty(moment);
        paragraph.appendChild(new Text((certainty.equals("yes") ? "" : " (" + certainty + ")") + " "
                + moment.text().replace('\n', ' ') + " "));
        paragraph.appendChild(new Code(moment.entry().value()));
        ListItem item = new ListItem();
        item.appendChild(paragraph);
        return item;
    }
}
