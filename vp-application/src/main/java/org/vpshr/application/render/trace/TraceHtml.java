package org.vpshr.application.render.trace;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.DetailsHtml;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.projections.trace.Trace;

/** A trace as a page: what the entry says, on what it rests, what befell it, and which reports print it. */
public final class TraceHtml {
    private TraceHtml() {}

    public static String of(EntryTrace life) {
        Trace trace = life.trace();
        Document page = HtmlPage.shell("en", TraceWords.title(trace));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(TraceWords.title(trace));
        main.appendElement("p").text(trace.text());
        main.appendElement("h2").text("What it rests on");
        DetailsHtml.list(main, TraceWords.facts(trace));
        Element steps = section(main, "Its life", trace.steps());
        trace.steps().forEach(step -> {
            Element line = steps.appendElement("li")
                    .attr("data-position", Long.toString(step.cause().position()))
                    .text(TraceWords.step(step, life.recorders()));
            String fromThenOn = TraceWords.fromThenOn(step);
            if (!fromThenOn.isEmpty()) {
                line.appendText("; from then on: ");
                line.appendElement("em").text(fromThenOn);
            }
        });
        Element printed = section(main, "Printed in", life.printings());
        life.printings().forEach(printing -> {
            Element line = printed.appendElement("li");
            line.appendElement("code").text(TraceWords.printed(printing));
            line.appendText(TraceWords.place(printing));
        });
        return HtmlPage.text(page);
    }

    private static Element section(Element main, String title, List<?> lines) {
        main.appendElement("h2").text(title);
        if (lines.isEmpty()) {
            main.appendElement("p").text("Nothing is on record.");
        }
        return lines.isEmpty() ? main : main.appendElement("ol");
    }
}
