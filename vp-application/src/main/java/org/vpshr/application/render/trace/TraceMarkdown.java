package org.vpshr.application.render.trace;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.EntryWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/** A trace in Markdown: what the entry says, on what it rests, what befell it, and which reports print it. */
public final class TraceMarkdown {
    private TraceMarkdown() {}

    public static String of(EntryTrace life) {
        Trace trace = life.trace();
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, TraceWords.title(trace)));
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(trace.text())));
        section(
                document,
                "What it rests on",
                TraceWords.facts(trace).stream().map(TraceMarkdown::fact).toList());
        section(
                document,
                "Its life",
                trace.steps().stream().map(step -> step(step, life.recorders())).toList());
        section(
                document,
                "Printed in",
                life.printings().stream().map(TraceMarkdown::printing).toList());
        return MarkdownText.render(document);
    }

    private static void section(Document document, String title, List<Paragraph> lines) {
        document.appendChild(MarkdownText.heading(2, title));
        document.appendChild(
                lines.isEmpty()
                        ? MarkdownText.paragraph(MarkdownText.line("Nothing is on record."))
                        : MarkdownText.list(lines));
    }

    private static Paragraph fact(EntryWords.Fact fact) {
        return MarkdownText.paragraph(MarkdownText.strong(fact.what()), MarkdownText.line(" " + fact.words()));
    }

    private static Paragraph step(Trace.Step step, Map<Long, String> recorders) {
        Paragraph line = MarkdownText.paragraph(MarkdownText.line(TraceWords.step(step, recorders)));
        String fromThenOn = TraceWords.fromThenOn(step);
        if (!fromThenOn.isEmpty()) {
            line.appendChild(MarkdownText.line("; from then on: "));
            line.appendChild(MarkdownText.emphasis(fromThenOn));
        }
        return line;
    }

    private static Paragraph printing(Printing printing) {
        return MarkdownText.paragraph(
                MarkdownText.code(TraceWords.printed(printing)), MarkdownText.line(TraceWords.place(printing)));
    }
}
