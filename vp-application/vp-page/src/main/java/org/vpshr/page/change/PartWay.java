package org.vpshr.page.change;

import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.Way;

/** The way to a section of two reports side by side: to that section alone, or to where it begins on the page of the whole. */
public final class PartWay {
    private PartWay() {}

    /** {@return the id of the section on the page of both} */
    public static String id(String section) {
        return "h-" + section;
    }

    /** {@return what holds the words} */
    public static Element into(Element parent, Links links, Address.Comparison both, String section, String words) {
        Address.Comparison narrowed = both.of(new Address.Section(section));
        return links.leadsTo(narrowed)
                ? Way.into(parent, links, narrowed, words)
                : Way.into(parent, links, both.whole(), id(section), words);
    }
}
