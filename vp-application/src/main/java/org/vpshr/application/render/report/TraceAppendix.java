package org.vpshr.application.render.report;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.Citation;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.DetailsHtml;
import org.vpshr.domain.entry.Source;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.trace.Trace;

/** The end of a page that says of each item on what it rests, and the link to it from the item. */
final class TraceAppendix {
    private TraceAppendix() {}

    /** @param inFull whether each tells all that its entry says; a version that was published stays as it was */
    static void to(Document page, List<Trace> traces, boolean inFull) {
        if (traces.isEmpty()) {
            return;
        }
        Element main = page.body().child(0);
        Element appendix = main.appendElement("section").attr("id", "traces");
        appendix.appendElement("h2").text("On what each statement rests");
        for (Trace trace : traces) {
            Element item = page.getElementById(trace.entry().value());
            if (item != null) {
                link(item, trace);
                Element article = trace(appendix, trace);
                if (inFull) {
                    DetailsHtml.folded(article, trace.detail());
                }
            }
        }
    }

    private static void link(Element item, Trace trace) {
        item.appendElement("a")
                .addClass("trace")
                .attr("href", "#trace-" + trace.entry())
                .attr("title", "On what this rests")
                .text("\u00b0");
    }

    private static Element trace(Element appendix, Trace trace) {
        Element section = appendix.appendElement("article").attr("id", "trace-" + trace.entry());
        Element heading = section.appendElement("h3");
        heading.appendElement("a")
                .attr("href", "#" + trace.entry())
                .text(trace.entry().value());
        Element list = section.appendElement("ol");
        trace.steps().forEach(step -> step(list.appendElement("li"), step.cause()));
        for (Source source : trace.sources()) {
            Element line = section.appendElement("p").text(Citation.of(source) + ". ");
            if (!source.address().isEmpty()) {
                line.appendElement("a")
                        .attr("href", source.address())
                        .attr("rel", "noreferrer")
                        .text(source.address());
            }
        }
        return section;
    }

    private static void step(Element item, Cause cause) {
        item.attr("data-position", Long.toString(cause.position()));
        String evidence = cause.evidence().isEmpty() ? "" : ", on: " + cause.evidence();
        item.text(ComparisonWords.cause(cause) + ", written " + cause.written() + evidence);
    }
}
