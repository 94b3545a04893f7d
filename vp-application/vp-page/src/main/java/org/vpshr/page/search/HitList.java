package org.vpshr.page.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;
import org.vpshr.projections.listing.EntryLine;

/** What was found, some at a time: first what has all of the words, and below it, under its own heading, what has some. */
record HitList(Address.Search address, Links links, Found found) {
    private static final int AT_ONCE = 20;
    private static final List<Term> WORDS =
            List.of(Term.WHEN, Term.KNOWN, Term.UNCERTAIN, Term.CONTRADICTED, Term.PREFERRED, Term.VERSION, Term.LIFE);

    void into(Element column) {
        int whole = found.whole();
        int some = found.lines().size() - whole;
        column.appendElement("h2").text(heading(whole, some));
        later(column);
        List<EntryLine> lines = found.lines().subList(0, whole);
        found.printings()
                .last(lines)
                .forEach(last -> new LastPrinted(links, last, lines, address.words()).into(column));
        order(column, whole, some);
        narrow(column);
        Legend.into(column, links, WORDS);
        hits(column, whole);
        pages(column);
    }

    private static String heading(int whole, int some) {
        String many = whole == 0 ? "No entry" : whole == 1 ? "1 entry" : whole + " entries";
        String have = whole < 2 ? " has all of the words" : " have all of the words";
        return some == 0 ? many : many + have;
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

    private static void order(Element column, int whole, int some) {
        Element line = column.appendElement("p").addClass("quiet");
        if (whole > 0) {
            line.appendText("In the order of the time that they speak of; those without a date after them. ");
        }
        if (some > 0) {
            line.appendText(some + (whole == 0 ? "" : " more") + (some == 1 ? " has" : " have")
                    + " some of the words; they follow below, those with rarer words first.");
        }
    }

    private void narrow(Element column) {
        if (links.answering(Links.Form.SEARCH).isPresent()) {
            column.appendElement("p")
                    .addClass("narrow")
                    .appendElement("a")
                    .attr("href", "#filters")
                    .text("Narrow down");
        }
    }

    private void hits(Element column, int whole) {
        int first = first();
        int last = Math.min(found.lines().size(), first + AT_ONCE);
        some(column, first, Math.min(last, whole));
        if (last > whole) {
            column.appendElement("h2")
                    .addClass("also")
                    .text(whole == 0 ? "With some of the words" : "Also with some of the words");
            some(column, Math.max(first, whole), last);
        }
    }

    private void some(Element column, int from, int to) {
        if (from < to) {
            Element list = column.appendElement("ol").addClass("hits").attr("start", Integer.toString(from + 1));
            for (EntryLine line : found.lines().subList(from, to)) {
                new Hit(address, links, found, line).into(list);
            }
        }
    }

    private int first() {
        int page = address.said("page").stream()
                .filter(said -> said.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
        int last = (found.lines().size() - 1) / AT_ONCE;
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
}
