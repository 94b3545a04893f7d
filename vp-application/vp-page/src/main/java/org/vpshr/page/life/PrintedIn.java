package org.vpshr.page.life;

import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.text.Word;
import org.vpshr.page.address.Address;
import org.vpshr.page.figure.Figure;
import org.vpshr.projections.trace.Printing;

/** Which reports print an entry. */
record PrintedIn(LifePage page) {

    void into(Element column) {
        Element section = LifePage.section(column, "printed", "Where it is printed");
        if (page.life().printings().isEmpty()) {
            section.appendElement("p").text("No report of this government prints it.");
            return;
        }
        Figure.Table table = Figure.table(
                Figure.region(section, "Table of reports"),
                "Reports that print " + page.address().entry(),
                "Report",
                "When we knew it",
                "Section",
                "As",
                "Made from");
        page.life().printings().forEach(printing -> row(table, printing));
    }

    private void row(Figure.Table table, Printing printing) {
        AsOf asOf = AsOf.parse(printing.asOf());
        Figure.Row row = table.row("");
        report(row.name(), printing, asOf);
        Element known = row.cell().text(asOf instanceof AsOf.Published version ? "version " + version.version() : "now");
        if (!printing.later().isEmpty()) {
            known.appendText("; ");
            known.appendElement("a")
                    .attr(
                            "href",
                            page.links()
                                    .to(new Address.Errata(
                                            printing.report().government(),
                                            printing.report().year())))
                    .text("what was said of it later");
        }
        row.words(printing.section())
                .words(Word.of(printing.relation()))
                .words("event " + printing.position());
    }

    /** The edition for the plenary has no page here. */
    private void report(Element cell, Printing printing, AsOf asOf) {
        String year = Integer.toString(printing.report().year());
        if (printing.report().edition() != Edition.PUBLIC) {
            cell.text(year + ", for the plenary");
            return;
        }
        Address.ReportAt at = Address.ReportAt.of(
                printing.report().government(), printing.report().year(), asOf);
        cell.appendElement("a")
                .attr("href", page.links().to(at) + "#" + page.address().entry())
                .text(year);
    }
}
