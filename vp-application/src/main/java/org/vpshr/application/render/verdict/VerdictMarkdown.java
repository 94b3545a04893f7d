package org.vpshr.application.render.verdict;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.verdict.Verdict;

/** A verdict in Markdown: what it is, and its reasons in order. */
public final class VerdictMarkdown {
    private VerdictMarkdown() {}

    public static String of(Verdict verdict) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, verdict.entry() + " in " + verdict.report()));
        document.appendChild(MarkdownText.paragraph(
                MarkdownText.strong(verdict.printed() ? "printed" : "left out"),
                MarkdownText.line(", by the template " + verdict.template() + ". The last reason decides:")));
        document.appendChild(MarkdownText.list(
                verdict.reasons().stream().map(VerdictMarkdown::reason).toList()));
        return MarkdownText.render(document);
    }

    private static Paragraph reason(Verdict.Reason reason) {
        Verdict.Ground ground = reason.ground();
        String rests = ground == null
                ? ""
                : " (" + ground.event() + " #" + ground.position() + ", recorded " + ground.recorded() + ")";
        return MarkdownText.paragraph(MarkdownText.line(reason.words() + rests));
    }
}
