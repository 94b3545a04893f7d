package org.vpshr.page.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Way;

/** The entries that answer to words, as known then. It works by addresses and one form, without a script. */
public final class SearchPage {
    private static final int AT_ONCE = 20;

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
            Found none = new Found(List.of(), List.of(), 0, position -> java.time.LocalDate.EPOCH);
            return new SearchPage(address, links, none, Optional.of(e));
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
        question(main);
        Element results = main.appendElement("div").addClass("wrap").addClass("results");
        hits(results.appendElement("div"));
        links.answering(Links.Form.SEARCH).ifPresent(action -> filters(results));
    }

    private void question(Element main) {
        Element section = main.appendElement("section").addClass("times").attr("aria-labelledby", "asked");
        Element wrap = section.appendElement("div").addClass("wrap");
        wrap.appendElement("h2").attr("id", "asked").addClass("vh").text("What to look for");
        said(wrap.appendElement("p").addClass("times__said"));
        fault.ifPresent(wrong -> wrap.appendElement("p")
                .addClass("state state--warn")
                .attr("role", "alert")
                .text(wrong.getMessage()));
        links.answering(Links.Form.SEARCH).ifPresent(action -> form(wrap, action));
    }

    private void said(Element line) {
        line.appendText(address.words().isEmpty() ? "All entries" : "Entries with ");
        if (!address.words().isEmpty()) {
            line.appendElement("b").text(address.words());
        }
        line.appendText(", as we knew it ");
        line.appendElement("b").text(DayWords.known(address.known()));
        line.appendText(".");
    }

    private void form(Element wrap, String action) {
        Element form = wrap.appendElement("form")
                .attr("id", "find")
                .addClass("find")
                .attr("method", "get")
                .attr("action", action)
                .attr("role", "search");
        Element words = form.appendElement("div");
        words.appendElement("label").attr("for", "words").text("Words, a party, a place or an entry’s name");
        words.appendElement("input")
                .attr("id", "words")
                .attr("name", "words")
                .attr("type", "search")
                .attr("value", address.words());
        Element known = form.appendElement("div");
        known.appendElement("label").attr("for", "known").text("Known by (empty: now)");
        known.appendElement("input")
                .attr("id", "known")
                .attr("name", "known")
                .attr("type", "date")
                .attr(
                        "value",
                        address.known() instanceof AsOf.Day day ? day.day().toString() : "");
        for (String kept : List.of("place", "party", "subject", "government")) {
            address.said(kept)
                    .forEach(value -> form.appendElement("input")
                            .attr("type", "hidden")
                            .attr("name", kept)
                            .attr("value", value));
        }
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Search");
    }

    private void hits(Element column) {
        int many = found.lines().size();
        column.appendElement("h2").text(many == 0 ? "No entries" : many == 1 ? "1 entry" : many + " entries");
        later(column);
        if (many == 0) {
            nothing(column);
            return;
        }
        column.appendElement("p")
                .addClass("quiet")
                .text("In the order of the time that they speak of; those without a date after them.");
        if (links.answering(Links.Form.SEARCH).isPresent()) {
            column.appendElement("p")
                    .addClass("narrow")
                    .appendElement("a")
                    .attr("href", "#filters")
                    .text("Narrow down");
        }
        Element list = column.appendElement("ol").addClass("hits").attr("start", Integer.toString(first() + 1));
        Hits hits = new Hits(address, links, found);
        found.lines().stream().skip(first()).limit(AT_ONCE).forEach(line -> hits.into(list, line));
        pages(column);
    }

    private void later(Element column) {
        if (found.later() > 0) {
            Element line = column.appendElement("p").addClass("quiet");
            line.appendText(found.later() + (found.later() == 1 ? " more answers" : " more answer")
                    + " to it that we did not know then. ");
            Way.into(
                    line,
                    links,
                    new Address.Search(address.words(), AsOf.now(), address.narrowed()),
                    "Search as known now");
        }
    }

    private void nothing(Element column) {
        column.appendElement("p").text("Nothing that you may see answers to it. You might try:");
        Element list = column.appendElement("ul");
        list.appendElement("li").text("fewer words, or a part of a word: each of them has to be found");
        list.appendElement("li").text("the name of a place or a party in English, or as it is written there");
        if (!(address.known() instanceof AsOf.Now)) {
            list.appendElement("li").text("a later day of knowing");
        }
        if (!address.narrowed().isEmpty()) {
            Way.into(
                    list.appendElement("li"),
                    links,
                    new Address.Search(address.words(), address.known()),
                    "the same words, narrowed by nothing");
        }
        Way.into(
                list.appendElement("li"),
                links,
                new Address.Search("", address.known()),
                "everything that is on record");
    }

    private int first() {
        int page = address.said("page").stream()
                .filter(said -> said.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
        int last = Math.max(0, (found.lines().size() - 1) / AT_ONCE);
        return AT_ONCE * Math.clamp(page - 1L, 0, last);
    }

    private void pages(Element column) {
        int page = first() / AT_ONCE + 1;
        int last = (found.lines().size() - 1) / AT_ONCE + 1;
        if (last > 1) {
            Element nav = column.appendElement("nav")
                    .attr("aria-label", "More entries")
                    .appendElement("p");
            if (page > 1) {
                page(nav, page - 1);
                nav.appendText(" ");
            }
            if (page < last) {
                page(nav, page + 1);
            }
        }
    }

    private void page(Element nav, int page) {
        SortedMap<String, List<String>> narrowed = new TreeMap<>(address.narrowed());
        narrowed.put("page", List.of(Integer.toString(page)));
        int from = (page - 1) * AT_ONCE;
        nav.appendElement("a")
                .addClass("button button--quiet")
                .attr("href", links.to(new Address.Search(address.words(), address.known(), narrowed)))
                .text("Entries " + (from + 1) + " to " + Math.min(found.lines().size(), from + AT_ONCE));
    }

    private void filters(Element results) {
        Element filters = results.appendElement("div").addClass("filters").attr("id", "filters");
        filters.appendElement("h2").addClass("vh").text("Narrow down");
        new Filters(address, found).into(filters);
    }
}
