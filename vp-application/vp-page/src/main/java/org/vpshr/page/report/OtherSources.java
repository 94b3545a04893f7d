package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.page.change.OtherSource;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Trace;

/** That another source says otherwise, said at the sentence itself: no part of its words, and never away from them. */
final class OtherSources {
    private OtherSources() {}

    /** Adds what was known of other sources in the state that is shown; each leads to the origin, which tells it whole. */
    static void into(Element text, Report.Item item, @Nullable Trace life) {
        if (life == null) {
            return;
        }
        life.history().rivals().stream()
                .map(rival -> OtherSource.of(rival, life.history()))
                .map(OtherSource::inShort)
                .distinct()
                .forEach(words -> text.appendText(" ")
                        .appendElement("em")
                        .addClass("rival")
                        .appendElement("a")
                        .attr("href", "#" + OriginNote.id(item.entry().value()))
                        .text("[" + words + "]"));
    }
}
