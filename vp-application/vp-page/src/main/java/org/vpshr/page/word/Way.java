package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;

/** A link where anything is there, and the words alone where nothing is: among files not each page is made. */
public final class Way {
    private Way() {}

    /** {@return what holds the words} */
    public static Element into(Element parent, Links links, Address to, String words) {
        return into(parent, links, to, "", words);
    }

    /**
     * {@return what holds the words}
     *
     * @param place on the page, such as the name of an entry; empty for its beginning
     */
    public static Element into(Element parent, Links links, Address to, String place, String words) {
        return links.leadsTo(to)
                ? parent.appendElement("a")
                        .attr("href", links.to(to) + (place.isEmpty() ? "" : "#" + place))
                        .text(words)
                : parent.appendElement("span").text(words);
    }
}
