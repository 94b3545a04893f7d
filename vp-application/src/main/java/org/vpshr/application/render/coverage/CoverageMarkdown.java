package org.vpshr.application.render.coverage;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.coverage.Coverage;

/** A coverage in Markdown: an item each, and what a person should look at. */
public final class CoverageMarkdown {
    private CoverageMarkdown() {}

    public static String of(Coverage coverage) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, CoverageWords.title(coverage)));
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(CoverageWords.summary(coverage))));
        document.appendChild(
                MarkdownText.paragraph(MarkdownText.line(coverage.guidelines().basis())));
        BulletList items = new BulletList();
        items.setTight(true);
        coverage.lines().forEach(line -> items.appendChild(item(line)));
        document.appendChild(items);
        List<String> toLookAt = CoverageWords.toLookAt(coverage);
        if (!toLookAt.isEmpty()) {
            document.appendChild(MarkdownText.heading(2, "To look at"));
            document.appendChild(MarkdownText.list(toLookAt.stream()
                    .map(each -> MarkdownText.paragraph(MarkdownText.line(each)))
                    .toList()));
        }
        return MarkdownText.render(document);
    }

    private static ListItem item(Coverage.Line line) {
        ListItem item = new ListItem();
        item.appendChild(MarkdownText.paragraph(
                MarkdownText.strong(CoverageWords.status(line)),
                MarkdownText.line(" "),
                MarkdownText.code(line.item().code()),
                MarkdownText.line(" " + CoverageWords.item(line))));
        List<Paragraph> below = new ArrayList<>();
        if (line.waiver() != null) {
            below.add(MarkdownText.paragraph(MarkdownText.line(CoverageWords.waiver(line.waiver()))));
        }
        if (!line.serving().isEmpty()) {
            below.add(MarkdownText.paragraph(MarkdownText.line(CoverageWords.serving(line))));
        }
        if (!below.isEmpty()) {
            item.appendChild(MarkdownText.list(below));
        }
        return item;
    }
}
