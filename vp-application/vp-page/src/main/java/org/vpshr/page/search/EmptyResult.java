package org.vpshr.page.search;

import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.Way;

/** That nothing was found, and what to try. */
record EmptyResult(Address.Search address, Links links) {

    void into(Element column) {
        column.appendElement("h2").text("No entries");
        column.appendElement("p").text("Nothing that you may see answers to it. You might try:");
        Element list = column.appendElement("ul");
        list.appendElement("li").text("another word, or a part of one");
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
}
