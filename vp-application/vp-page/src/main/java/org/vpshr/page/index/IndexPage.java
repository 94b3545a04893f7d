package org.vpshr.page.index;

import java.util.List;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.CountryWords;

/**
 * All statements of a government, by year and section, each with its life.
 *
 * @param government whose they are
 * @param years the sections of each year, in the order of its report
 * @param links where it leads to
 */
public record IndexPage(Country government, SortedMap<Integer, List<Section>> years, Links links) {

    /**
     * A section of a report.
     *
     * @param key its key
     * @param title its heading
     * @param statements what it prints, in order
     */
    public record Section(String key, String title, List<Statement> statements) {}

    /**
     * A statement.
     *
     * @param entry the entry that it prints
     * @param text what it says
     */
    public record Statement(EntryId entry, String text) {}

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return "All statements: " + CountryWords.of(government);
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("p").addClass("kicker").text(CountryWords.of(government));
        head.appendElement("h1").text("All statements");
        head.appendElement("p")
                .addClass("lede under")
                .text("What the reports print as it is known now, by year and section. A statement that is printed in"
                        + " several years stands in the first of them.");
        Element wrap = main.appendElement("div").addClass("wrap");
        years.forEach((year, sections) -> year(wrap.appendElement("section"), year, sections));
    }

    private void year(Element part, int year, List<Section> sections) {
        Element heading = part.appendElement("h2");
        Address report = Address.ReportAt.of(government, year, AsOf.now());
        heading.appendElement("a").attr("href", links.to(report)).text(Integer.toString(year));
        for (Section section : sections) {
            part.appendElement("h3").text(section.title());
            Element list = part.appendElement("ul").addClass("hits");
            section.statements()
                    .forEach(each -> list.appendElement("li")
                            .appendElement("p")
                            .addClass("hit")
                            .appendElement("a")
                            .attr("href", links.to(new Address.Life(each.entry(), AsOf.now())))
                            .text(each.text()));
        }
    }
}
