package org.vpshr.application.render;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;

/** A comparison in Markdown: a line for each change, with the event behind it. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    public static String render(Comparison comparison) {
        Document document = new Document();
        document.appendChild(Markdown.heading(1, ComparisonWords.title(comparison)));
        document.appendChild(Markdown.paragraph(Markdown.line(ComparisonWords.summary(comparison))));
        ComparisonWords.bySection(comparison).forEach((heading, changes) -> {
            document.appendChild(Markdown.heading(2, heading));
            document.appendChild(Markdown.list(
                    changes.stream().map(ComparisonMarkdown::change).toList()));
        });
        NotShown.in(document, comparison.notShown());
        return Markdown.render(document);
    }

    private static Paragraph change(Change change) {
        Paragraph line = Markdown.paragraph(Markdown.strong(ComparisonWords.word(change.what())), Markdown.line(" "));
        if (!change.entry().isEmpty()) {
            line.appendChild(Markdown.code(change.entry()));
            line.appendChild(Markdown.line(": "));
        }
        Markdown.changed(line, change.before(), change.after());
        if (!change.detail().isEmpty()) {
            line.appendChild(
                    Markdown.line(change.before().isEmpty() && change.after().isEmpty() ? "" : " "));
            line.appendChild(Markdown.emphasis(change.detail()));
        }
        line.appendChild(Markdown.line(" (" + ComparisonWords.cause(change.cause()) + ")"));
        return line;
    }
}
