package org.vpshr.page.index;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.Way;

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
        Address.ReportAt now = Address.ReportAt.of(government, year, AsOf.now());
        Way.into(part.appendElement("h2"), links, now, Integer.toString(year));
        Optional<Address.ReportAt> published = published(now);
        published.ifPresent(version -> {
            Element ways = part.appendElement("p");
            way(ways, version, "", DeskWords.sentence(DayWords.version(version.known())) + " as published");
            way(ways, new Address.Comparison(version, now), "", "The two side by side");
        });
        for (Section section : sections) {
            part.appendElement("h3").text(section.title());
            Element list = part.appendElement("ul").addClass("hits");
            section.statements().forEach(each -> statement(list.appendElement("li"), each, now, published));
        }
    }

    /** The last version of which there is a page; they are counted from 1. */
    private Optional<Address.ReportAt> published(Address.ReportAt now) {
        return Stream.iterate(1, version -> version + 1)
                .map(version -> now.at(AsOf.published(version)))
                .takeWhile(links::leadsTo)
                .reduce((earlier, later) -> later);
    }

    private void statement(
            Element item, Statement statement, Address.ReportAt now, Optional<Address.ReportAt> published) {
        item.appendElement("p").addClass("hit").text(statement.text());
        Element ways = item.appendElement("p").addClass("meta");
        way(ways, now, statement.entry().value(), "In the report");
        published.ifPresent(version -> way(
                ways,
                new Address.Comparison(version, now),
                Address.Comparison.place(statement.entry()),
                "Side by side"));
        way(ways, new Address.Life(statement.entry(), AsOf.now()), "", "Its whole life");
    }

    private void way(Element ways, Address to, String place, String words) {
        Way.into(ways, links, to, place, words).addClass("way");
        ways.appendText(" ");
    }
}
