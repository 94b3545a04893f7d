package org.vpshr.application.render.followup;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.history.Cause;

/** A follow-up in Markdown: each plan with its state, and below it the evidence and the events. */
public final class FollowUpMarkdown {
    private FollowUpMarkdown() {}

    public static String of(Undertakings asked) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, FollowUpWords.title(asked.year(), asked.on())));
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(FollowUpWords.summary(asked.all()))));
        BulletList list = new BulletList();
        list.setTight(true);
        asked.all().forEach(u -> list.appendChild(item(u)));
        if (!asked.all().isEmpty()) {
            document.appendChild(list);
        }
        return MarkdownText.render(document);
    }

    private static ListItem item(Undertaking u) {
        ListItem item = new ListItem();
        item.appendChild(MarkdownText.paragraph(
                MarkdownText.strong(FollowUpWords.state(u)),
                MarkdownText.line(" "),
                MarkdownText.code(u.entry().value()),
                MarkdownText.line(" " + FollowUpWords.kind(u) + " of " + FollowUpWords.owner(u) + ", due "
                        + FollowUpWords.due(u) + ": " + u.text())));
        item.appendChild(MarkdownText.list(below(u)));
        return item;
    }

    private static List<Paragraph> below(Undertaking u) {
        List<Paragraph> below = new java.util.ArrayList<>();
        if (u.expectation() != null) {
            below.add(MarkdownText.paragraph(MarkdownText.line(FollowUpWords.expected(u.expectation()))));
        }
        u.evidence()
                .forEach(e -> below.add(MarkdownText.paragraph(
                        MarkdownText.line("shown by "),
                        MarkdownText.code(e.entry().value()),
                        MarkdownText.line(" " + FollowUpWords.evidence(e)))));
        for (Cause cause : u.causes()) {
            below.add(MarkdownText.paragraph(MarkdownText.line(ComparisonWords.cause(cause))));
        }
        return below;
    }
}
