package org.vpshr.page.search;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;

/** The entries that answer to words, as known then. It works by addresses and one form, without a script. */
public final class SearchPage {
    private final Address.Search address;
    private final Links links;
    private final Found found;
    private final Optional<InvalidValue> fault;

    private SearchPage(Address.Search address, Links links, Found found, Optional<InvalidValue> fault) {
        this.address = address;
        this.links = links;
        this.found = found;
        this.fault = fault;
    }

    /**
     * {@return the page}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param address what is looked for
     * @param links where it leads to
     */
    public static SearchPage of(Reports reports, Viewer viewer, Address.Search address, Links links) {
        try {
            return new SearchPage(address, links, Found.of(reports, viewer, address), Optional.empty());
        } catch (InvalidValue e) {
            // said above the form, so that it can be put right there
            return new SearchPage(address, links, Found.nothing(reports, viewer), Optional.of(e));
        }
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return address.words().isEmpty() ? "Search" : "Search: " + address.words();
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text("Search");
        new SearchQuestion(address, links, found.terms(), fault).into(main);
        Element results = main.appendElement("div").addClass("wrap").addClass("results");
        Element column = results.appendElement("div");
        if (found.lines().isEmpty()) {
            new EmptyResult(address, links).into(column);
        } else {
            new HitList(address, links, found).into(column);
        }
        links.answering(Links.Form.SEARCH).ifPresent(action -> filters(results));
    }

    private void filters(Element results) {
        Element filters = results.appendElement("div").addClass("filters").attr("id", "filters");
        filters.appendElement("h2").addClass("vh").text("Narrow down");
        new Filters(address, found).into(filters);
    }
}
