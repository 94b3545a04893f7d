package org.vpshr.application.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.vpshr.projections.coverage.Coverage;

/** A coverage in Markdown: an item each, and what a person should look at. */
public final class CoverageMarkdown {
    private CoverageMarkdown() {}

    public static String render(Coverage coverage) {
        Document document = new Document();
        document.appendChild(Markdown.heading(1, CoverageWords.title(coverage)));
        document.appendChild(Markdown.paragraph(Markdown.line(CoverageWords.summary(coverage))));
        document.appendChild(
                Markdown.paragraph(Markdown.line(coverage.guidelines().basis())));
        BulletList items = new BulletList();
        items.setTight(true);
        coverage.lines().forEach(line -> items.appendChild(item(line)));
        document.appendChild(items);
        if (!coverage.findings().isEmpty()) {
            document.appendChild(Markdown.heading(2, "To look at"));
            document.appendChild(Markdown.list(coverage.findings().stream()
                    .map(finding -> Markdown.paragraph(Markdown.line(finding.toString())))
                    .toList()));
        }
        return Markdown.render(document);
    }

    private static ListItem item(Coverage.Line line) {
        ListItem item = new ListItem();
        item.appendChild(Markdown.paragraph(
                Markdown.strong(CoverageWords.status(line)),
                Markdown.line(" "),
                Markdown.code(line.item().code()),
                Markdown.line(" " + CoverageWords.item(line))));
        List<Paragraph> below = new ArrayList<>();
        if (line.waiver() != null) {
            below.add(Markdown.paragraph(Markdown.line(CoverageWords.waiver(line.waiver()))));
        }
        if (!line.serving().isEmpty()) {
            below.add(Markdown.paragraph(Markdown.line(CoverageWords.serving(line))));
        }
        if (!below.isEmpty()) {
            item.appendChild(Markdown.list(below));
        }
        return item;
    }
}
