package org.vpshr.documents.pdf;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Where a link leads is said in words, for who cannot see it; one that leads to no page of the web is none. */
final class Links {
    private Links() {}

    static void in(Element body) {
        body.select("a[href]").forEach(Links::described);
    }

    private static void described(Element link) {
        String address = link.attr("href");
        if (address.startsWith("#")) {
            link.attr("title", "In this document: " + link.text());
        } else if (isOfTheWeb(address)) {
            link.attr("title", "On the web: " + address);
        } else {
            link.removeAttr("href");
        }
    }

    private static boolean isOfTheWeb(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        return small.startsWith("https://") || small.startsWith("http://");
    }
}
