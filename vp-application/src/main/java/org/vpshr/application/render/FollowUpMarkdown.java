package org.vpshr.application.render;

import java.time.LocalDate;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.history.Cause;

/** A follow-up in Markdown: each plan with its state, and below it the evidence and the events. */
public final class FollowUpMarkdown {
    private FollowUpMarkdown() {}

    public static String render(int year, LocalDate day, List<Undertaking> all) {
        Document document = new Document();
        document.appendChild(Markdown.heading(1, FollowUpWords.title(year, day)));
        document.appendChild(Markdown.paragraph(Markdown.line(FollowUpWords.summary(all))));
        BulletList list = new BulletList();
        list.setTight(true);
        all.forEach(u -> list.appendChild(item(u)));
        if (!all.isEmpty()) {
            document.appendChild(list);
        }
        return Markdown.render(document);
    }

    private static ListItem item(Undertaking u) {
        ListItem item = new ListItem();
        item.appendChild(Markdown.paragraph(
                Markdown.strong(FollowUpWords.state(u)),
                Markdown.line(" "),
                Markdown.code(u.entry().value()),
                Markdown.line(" " + FollowUpWords.kind(u) + " of " + FollowUpWords.owner(u) + ", due "
                        + FollowUpWords.due(u) + ": " + u.text())));
        item.appendChild(Markdown.list(below(u)));
        return item;
    }

    private static List<Paragraph> below(Undertaking u) {
        List<Paragraph> below = new java.util.ArrayList<>();
        if (u.expectation() != null) {
            below.add(Markdown.paragraph(Markdown.line(FollowUpWords.expected(u.expectation()))));
        }
        u.evidence()
                .forEach(e -> below.add(Markdown.paragraph(
                        Markdown.line("shown by "),
                        Markdown.code(e.entry().value()),
                        Markdown.line(" " + FollowUpWords.evidence(e)))));
        for (Cause cause : u.causes()) {
            below.add(Markdown.paragraph(Markdown.line(ComparisonWords.cause(cause))));
        }
        return below;
    }
}
