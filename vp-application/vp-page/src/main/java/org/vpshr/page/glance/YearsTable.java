package org.vpshr.page.glance;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.GuidelineVersions;
import org.vpshr.domain.text.Word;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.figure.Bar;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.coverage.Coverage;

/** How much is on record of each year, what was due, and what was published. */
record YearsTable(Address.Glance address, Links links, List<YearLine> years, int told) {

    void into(Element body) {
        Element section = Figure.section(body, "years", "The years");
        boolean guided = years.stream().anyMatch(year -> year.coverage().isPresent());
        section.appendElement("p").text("How much is on record, what was due, and what was published.");
        Figure.Table table = guided
                ? Figure.list(
                        section, "Years on record", "Year", "Statements", "Share", "Due", "Guidelines", "Published")
                : Figure.list(section, "Years on record", "Year", "Statements", "Share", "Due", "Published");
        long most = years.stream().mapToInt(YearLine::statements).max().orElse(1);
        years.forEach(year -> row(table, year, most, guided));
    }

    private void row(Figure.Table table, YearLine year, long most, boolean guided) {
        Figure.Row row = table.row("");
        Way.into(row.name(), links, report(year, address.known()), Integer.toString(year.year()));
        row.number(year.statements());
        Bar.into(
                row.cell().removeAttr("data-h"),
                year.statements(),
                most,
                year.year() == told ? "var(--accent)" : "var(--accent-2)");
        row.words(due(year));
        if (guided) {
            Element cell = row.cell();
            year.coverage()
                    .ifPresent(coverage -> Way.into(
                            cell, links, new Address.Coverage(report(year, address.known())), guidelines(coverage)));
        }
        published(row.cell(), year);
    }

    private static String due(YearLine year) {
        return Word.of(GuidelineVersions.beside(year.year()).due(year.year()));
    }

    private static String guidelines(Coverage coverage) {
        int gaps = coverage.gaps().size();
        return gaps == 0 ? "every item served" : gaps == 1 ? "1 item without content" : gaps + " items without content";
    }

    private Address.ReportAt report(YearLine year, AsOf known) {
        return Address.ReportAt.of(address.government(), year.year(), known);
    }

    private void published(Element cell, YearLine year) {
        if (year.published().isEmpty()) {
            cell.appendElement("span").addClass("quiet").text("not published from this record");
        }
        for (YearLine.Version version : year.published()) {
            Element line = cell.appendElement("p");
            Way.into(line, links, report(year, AsOf.published(version.number())), "Version " + version.number());
            version.issue().ifPresent(issue -> line.appendText(", " + IssueWords.published(issue)));
            if (version.remarked()) {
                line.appendText("; ");
                Way.into(
                        line,
                        links,
                        new Address.Errata(address.government(), year.year()),
                        "something was said of it later");
            }
        }
    }
}
