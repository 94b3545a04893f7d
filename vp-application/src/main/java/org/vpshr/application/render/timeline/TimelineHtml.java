package org.vpshr.application.render.timeline;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.application.render.text.LeftOutWords;
import org.vpshr.projections.timeline.Timeline.Excerpt;
import org.vpshr.projections.timeline.Timeline.Moment;

/** A timeline as an HTML table. */
public final class TimelineHtml {
    private TimelineHtml() {}

    public static String of(Excerpt excerpt) {
        String title = "Timeline " + excerpt.from() + " to " + excerpt.to();
        Document page = HtmlPage.shell("en", title);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        Element table = main.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        TimelineTable.COLUMNS.forEach(
                column -> head.appendElement("th").attr("scope", "col").text(column));
        Element body = table.appendElement("tbody");
        for (Moment moment : excerpt.moments()) {
            Element row = body.appendElement("tr");
            TimelineTable.row(moment).forEach(cell -> row.appendElement("td").text(cell));
        }
        String leftOut = LeftOutWords.of(excerpt.leftOut());
        if (!leftOut.isEmpty()) {
            main.appendElement("p").text(leftOut);
        }
        return HtmlPage.text(page);
    }
}
