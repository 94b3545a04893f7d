package org.vpshr.page;

import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** What stands where there is no page: that there is none, and where to go on. */
final class WayOn {
    private WayOn() {}

    static void into(Element main, int status, String words, Links links) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text(heading(status));
        head.appendElement("p").addClass("lede").text(words);
        Element on = head.appendElement("ul").addClass("plain");
        way(on, links.to(new Address.Governments()), "All governments and their reports");
        way(on, links.to(new Address.Search("", AsOf.now())), "Search the record");
    }

    private static void way(Element on, String to, String words) {
        on.appendElement("li").appendElement("a").attr("href", to).text(words);
    }

    private static String heading(int status) {
        return switch (status) {
            case 400 -> "This address says nothing to the record";
            case 404 -> "There is nothing here";
            default -> "This cannot be shown now";
        };
    }
}
