package org.vpshr.application.render.comparison;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;

/** A comparison in Markdown: a line for each change, with the event behind it. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    public static String of(Comparison comparison) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, ComparisonWords.title(comparison)));
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(ComparisonWords.summary(comparison))));
        ComparisonWords.marks(comparison)
                .forEach(mark -> document.appendChild(MarkdownText.paragraph(MarkdownText.strong(mark))));
        sections(document, comparison, 2);
        return MarkdownText.render(document);
    }

    /** The changes under the headings of the sections that print them, as a part of a document. */
    public static void sections(Document document, Comparison comparison, int level) {
        ComparisonWords.bySection(comparison).forEach((heading, changes) -> {
            document.appendChild(MarkdownText.heading(level, heading));
            document.appendChild(MarkdownText.list(
                    changes.stream().map(ComparisonMarkdown::change).toList()));
        });
    }

    private static Paragraph change(Change change) {
        Paragraph line = MarkdownText.paragraph(
                MarkdownText.strong(ComparisonWords.word(change.what())), MarkdownText.line(" "));
        if (!change.entry().isEmpty()) {
            line.appendChild(MarkdownText.code(change.entry()));
            line.appendChild(MarkdownText.line(": "));
        }
        MarkdownText.changed(line, change.before(), change.after());
        if (!change.detail().isEmpty()) {
            line.appendChild(MarkdownText.line(
                    change.before().isEmpty() && change.after().isEmpty() ? "" : " "));
            line.appendChild(MarkdownText.emphasis(change.detail()));
        }
        line.appendChild(MarkdownText.line(" (" + ComparisonWords.cause(change.cause()) + ")"));
        return line;
    }
}
