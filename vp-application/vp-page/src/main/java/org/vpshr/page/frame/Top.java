package org.vpshr.page.frame;

import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** The head of every page: the name of the record, and the ways to other pages. */
final class Top {
    private Top() {}

    static void write(Element body, Page page, Links links) {
        Element wrap = body.appendElement("header")
                .addClass("top")
                .appendElement("div")
                .addClass("wrap");
        brand(wrap.appendElement("a").addClass("brand").attr("href", links.to(new Address.Governments())));
        Element nav = wrap.appendElement("nav").attr("aria-label", "Pages");
        Element list = nav.appendElement("ul").addClass("nav");
        for (Page.Area area : Page.Area.values()) {
            page.ways()
                    .to(area)
                    .filter(links::leadsTo)
                    .ifPresent(way -> way(list, area, links.to(way), area == page.area()));
        }
        if (list.childrenSize() == 0) {
            nav.remove();
        }
    }

    private static void way(Element list, Page.Area area, String to, boolean here) {
        Element link =
                list.appendElement("li").appendElement("a").attr("href", to).text(area.words());
        if (here) {
            link.attr("aria-current", "page");
        }
    }

    /** A column, read up to a line. */
    private static void brand(Element link) {
        Element sign = Drawing.in(link, 26, 26)
                .attr("width", "26")
                .attr("height", "26")
                .attr("fill", "none")
                .attr("stroke", "currentColor")
                .attr("stroke-width", "2");
        sign.appendElement("path").attr("d", "M4 2v20h20");
        sign.appendElement("path").attr("d", "M4 16h13V7").attr("stroke-dasharray", "2.5 2.5");
        sign.appendElement("circle")
                .attr("cx", "17")
                .attr("cy", "7")
                .attr("r", "3.2")
                .attr("fill", "currentColor")
                .attr("stroke", "none");
        link.appendElement("span").text(Frame.RECORD);
    }
}
