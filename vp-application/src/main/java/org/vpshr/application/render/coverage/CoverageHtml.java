package org.vpshr.application.render.coverage;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.projections.coverage.Coverage;

/** A coverage as an HTML table, and what a person should look at below it. */
public final class CoverageHtml {
    private static final List<String> COLUMNS = List.of("item", "what is asked", "status", "entries", "waiver");

    private CoverageHtml() {}

    public static String of(Coverage coverage) {
        String title = CoverageWords.title(coverage);
        Document page = HtmlPage.shell("en", title);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(CoverageWords.summary(coverage));
        main.appendElement("p").text(coverage.guidelines().basis());
        Element table = main.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        Element body = table.appendElement("tbody");
        coverage.lines().forEach(line -> row(body.appendElement("tr"), line));
        findings(main, coverage);
        return HtmlPage.text(page);
    }

    private static void row(Element row, Coverage.Line line) {
        row.appendElement("td").text(line.item().code());
        row.appendElement("td").text(CoverageWords.item(line));
        row.appendElement("td").text(CoverageWords.status(line));
        row.appendElement("td").text(CoverageWords.serving(line));
        row.appendElement("td").text(line.waiver() == null ? "" : CoverageWords.waiver(line.waiver()));
    }

    private static void findings(Element main, Coverage coverage) {
        List<String> toLookAt = CoverageWords.toLookAt(coverage);
        if (!toLookAt.isEmpty()) {
            main.appendElement("h2").text("To look at");
            Element list = main.appendElement("ul");
            toLookAt.forEach(each -> list.appendElement("li").text(each));
        }
    }
}
