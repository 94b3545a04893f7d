package org.vpshr.page.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.publications.ReportMoment;

/** The versions that were published, and what was said of each. */
final class VersionTable {
    private final ReportView view;
    private final Links links;

    VersionTable(ReportView view, Links links) {
        this.view = view;
        this.links = links;
    }

    void into(Element text) {
        Element section =
                text.appendElement("section").attr("id", "versions.list").attr("aria-labelledby", "h.versions.list");
        section.appendElement("h2").attr("id", "h.versions.list").text("Versions and errata");
        if (view.published().isEmpty()) {
            section.appendElement("p").text("No version of this report was published in this record.");
        } else {
            table(section);
        }
        Address errata = new Address.Errata(view.address().government(), view.year());
        if (links.leadsTo(errata)) {
            section.appendElement("p")
                    .appendElement("a")
                    .attr("href", links.to(errata))
                    .text("All that was said of the versions");
        }
    }

    private void table(Element section) {
        Element table = section.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Table of versions")
                .appendElement("table");
        table.appendElement("caption").addClass("vh").text("Versions of the report on " + view.year());
        Element head = table.appendElement("thead").appendElement("tr");
        for (String title : List.of("Version", "Recorded", "Made from", "What came after")) {
            head.appendElement("th").attr("scope", "col").text(title);
        }
        Element body = table.appendElement("tbody");
        view.published().forEach(version -> row(body.appendElement("tr"), version));
    }

    private void row(Element row, Reports.Publication version) {
        Address.ReportAt at = view.address().at(AsOf.published(version.version()));
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", links.to(at))
                .text("Version " + version.version());
        row.appendElement("td").text(DayWords.of(version.recorded()));
        row.appendElement("td").text("event " + version.position());
        row.appendElement("td").text(after(version.version()));
    }

    private String after(int version) {
        String said = view.shown().moments().stream()
                .filter(moment -> moment.version() == version && moment.what() != ReportMoment.What.PUBLISHED)
                .map(moment -> word(moment.what()) + " on " + DayWords.of(moment.recorded()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "No erratum, no supplement, no withdrawal." : said + ".";
    }

    private static String word(ReportMoment.What what) {
        return switch (what) {
            case DRAFTED -> "draft";
            case PUBLISHED -> "published";
            case ERRATUM -> "erratum";
            case SUPPLEMENT -> "supplement";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
