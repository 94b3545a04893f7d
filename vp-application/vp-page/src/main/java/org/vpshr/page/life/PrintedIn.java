package org.vpshr.page.life;

import org.jsoup.nodes.Element;
import org.vpshr.domain.text.Word;
import org.vpshr.page.address.Address;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.Way;
import org.vpshr.projections.trace.Printing;

/** Which reports print an entry. */
record PrintedIn(LifePage page) {

    void into(Element column) {
        Element section = LifePage.section(column, "printed", "Where it is printed");
        if (page.printed().isEmpty()) {
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
        page.printed().forEach(printed -> row(table, printed));
    }

    private void row(Figure.Table table, PrintedAt printed) {
        Printing printing = printed.printing();
        Figure.Row row = table.row("");
        printed.year(row.name(), page);
        Element known = row.cell()
                .text(printed.publication()
                        .map(version -> "version " + version.version())
                        .orElse("now"));
        if (!printing.later().isEmpty()) {
            known.appendText("; ");
            Way.into(
                    known,
                    page.links(),
                    new Address.Errata(
                            printing.report().government(), printing.report().year()),
                    "what was said of it later");
        }
        row.words(printed.section()).words(Word.of(printing.relation())).words("event " + printing.position());
    }
}
