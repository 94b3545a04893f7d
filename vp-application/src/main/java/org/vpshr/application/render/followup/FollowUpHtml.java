package org.vpshr.application.render.followup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.followup.Undertakings;

/** A follow-up as an HTML table. */
public final class FollowUpHtml {
    private static final List<String> COLUMNS = List.of("state", "what", "whose", "due", "text", "evidence", "events");

    private FollowUpHtml() {}

    public static String of(Undertakings asked) {
        String title = FollowUpWords.title(asked.year(), asked.on());
        Document page = HtmlPage.shell("en", title);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(FollowUpWords.summary(asked.all()));
        Element table = main.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        Element body = table.appendElement("tbody");
        asked.all()
                .forEach(u -> row(body.appendElement("tr").attr("id", u.entry().value()), u));
        return HtmlPage.text(page);
    }

    private static void row(Element row, Undertaking u) {
        row.appendElement("td").text(FollowUpWords.state(u));
        row.appendElement("td").text(FollowUpWords.kind(u));
        row.appendElement("td").text(FollowUpWords.owner(u));
        row.appendElement("td").text(FollowUpWords.due(u));
        Element text = row.appendElement("td");
        text.appendElement("code").text(u.entry().value());
        text.appendText(" " + u.text());
        Element evidence = row.appendElement("td");
        if (u.expectation() != null) {
            evidence.appendElement("p").text(FollowUpWords.expected(u.expectation()));
        }
        u.evidence().forEach(e -> {
            Element line = evidence.appendElement("p");
            line.appendElement("code").text(e.entry().value());
            line.appendText(" " + FollowUpWords.evidence(e));
        });
        Element events = row.appendElement("td");
        u.causes().forEach(cause -> events.appendElement("p").text(ComparisonWords.cause(cause)));
    }
}
