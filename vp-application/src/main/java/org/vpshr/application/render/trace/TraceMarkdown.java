package org.vpshr.application.render.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.Citation;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/** A trace in Markdown: what the entry says, on what it rests, what befell it, and which reports print it. */
public final class TraceMarkdown {
    private TraceMarkdown() {}

    /** @param recorders who recorded an event, by its position; for readers in the ministry, else empty */
    public static String of(EntryTrace life) {
        return of(life.trace(), life.printings(), life.recorders());
    }

    private static String of(Trace trace, List<Printing> printings, Map<Long, String> recorders) {
        Document document = new Document();
        String withdrawn = trace.history().withdrawn() ? " (withdrawn)" : "";
        document.appendChild(MarkdownText.heading(1, trace.entry() + withdrawn));
        document.appendChild(MarkdownText.paragraph(MarkdownText.line(trace.text())));
        section(document, "What it rests on", facts(trace));
        section(
                document,
                "Its life",
                trace.steps().stream().map(step -> step(step, recorders)).toList());
        section(
                document,
                "Printed in",
                printings.stream().map(TraceMarkdown::printing).toList());
        return MarkdownText.render(document);
    }

    private static void section(Document document, String title, List<Paragraph> lines) {
        document.appendChild(MarkdownText.heading(2, title));
        document.appendChild(
                lines.isEmpty()
                        ? MarkdownText.paragraph(MarkdownText.line("Nothing is on record."))
                        : MarkdownText.list(lines));
    }

    private static List<Paragraph> facts(Trace trace) {
        Entry entry = trace.history().entry();
        List<Paragraph> facts = new ArrayList<>();
        facts.add(fact("subject", trace.history().subject().toString()));
        facts.add(fact("when", entry.when().span().edtf() + " (" + entry.when().stated() + ")"));
        entry.figures().forEach(f -> facts.add(fact("figure", figure(f))));
        trace.sources().forEach(s -> facts.add(fact("source", Citation.of(s) + " " + s.address())));
        trace.history()
                .rivals()
                .forEach(r -> facts.add(fact(
                        "rival",
                        r.rival().claim() + " (" + r.rival().source().title() + "); preferred: "
                                + r.preferred().name().toLowerCase(Locale.ROOT)
                                + (StandIn.is(r.reason()) ? "" : ", since " + r.reason()))));
        return facts;
    }

    private static Paragraph fact(String what, String text) {
        return MarkdownText.paragraph(MarkdownText.strong(what), MarkdownText.line(" " + text));
    }

    private static String figure(Figure figure) {
        return figure.of() + ": " + figure.value() + unit(figure) + ", "
                + figure.basis().name().toLowerCase(Locale.ROOT);
    }

    private static String unit(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> " " + count.unit();
            case Figure.Money money -> " " + money.currency() + (money.unit().isEmpty() ? "" : " " + money.unit());
        };
    }

    private static Paragraph step(Trace.Step step, Map<Long, String> recorders) {
        Paragraph line = MarkdownText.paragraph(MarkdownText.line(ComparisonWords.cause(step.cause()) + ", written "
                + step.cause().written()
                + (step.cause().evidence().isEmpty()
                        ? ""
                        : ", on: " + step.cause().evidence())));
        Optional.ofNullable(recorders.get(step.cause().position()))
                .ifPresent(by -> line.appendChild(MarkdownText.line(", recorded by " + by)));
        if (!step.attachments().isEmpty()) {
            line.appendChild(MarkdownText.line(", with: "
                    + String.join(
                            ", ",
                            step.attachments().stream().map(Attachment::name).toList())));
        }
        if (step.changes() && step.version() > 1) {
            line.appendChild(MarkdownText.line("; from then on: "));
            line.appendChild(MarkdownText.emphasis(step.when() + " " + step.text()));
        }
        return line;
    }

    private static Paragraph printing(Printing printing) {
        return MarkdownText.paragraph(
                MarkdownText.code(printing.report() + "@" + printing.asOf()),
                MarkdownText.line(", section " + printing.section() + ", as " + FollowUpWords.word(printing.relation())
                        + " (made from #" + printing.position() + ")"));
    }
}
