package org.vpshr.application.render.survey;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.log.LogExcerpt;
import org.vpshr.projections.log.LogLine;

/** A log in Markdown, a line for each event. */
public final class LogMarkdown {
    private LogMarkdown() {}

    public static String of(LogExcerpt log) {
        Document document = new Document();
        int count = log.lines().size();
        document.appendChild(MarkdownText.paragraph(
                MarkdownText.line(count == 1 ? "1 event." : count == 0 ? "No event." : count + " events.")));
        if (count > 0) {
            document.appendChild(MarkdownText.list(
                    log.lines().stream().map(LogMarkdown::line).toList()));
        }
        return MarkdownText.render(document);
    }

    private static Paragraph line(LogLine line) {
        Paragraph paragraph = MarkdownText.paragraph(
                MarkdownText.strong("#" + line.position()),
                MarkdownText.line(" " + line.recorded() + " " + line.kind() + ", " + line.subject()));
        line.entry().ifPresent(entry -> {
            paragraph.appendChild(MarkdownText.line(", "));
            paragraph.appendChild(MarkdownText.code(entry.value()));
        });
        paragraph.appendChild(MarkdownText.line(", by " + line.by() + ", written " + line.written()
                + line.recordedBy().map(by -> ", recorded by " + by).orElse("")));
        return paragraph;
    }
}
