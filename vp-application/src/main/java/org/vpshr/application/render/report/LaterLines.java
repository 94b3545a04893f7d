package org.vpshr.application.render.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.projections.report.SaidLater;

/** What was said of a published version since, as lines of text. */
public final class LaterLines {
    private LaterLines() {}

    /** The first line says of which version; there is none where nothing was said. */
    public static List<String> of(List<SaidLater> all) {
        Element body = new Element("body");
        LaterWords.in(body, all);
        return body.select("p, li").eachText();
    }
}
