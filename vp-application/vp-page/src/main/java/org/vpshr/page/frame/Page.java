package org.vpshr.page.frame;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.page.address.Links;

/**
 * What a page adds to the frame.
 *
 * @param title what it is, before the name of the record
 * @param area to which of the ways at its head it belongs; nothing where to none
 * @param ways where its head leads to
 * @param main writes what it is for
 * @param foot writes what stands below, such as what it was made from
 */
public record Page(
        String title, @Nullable Area area, Ways ways, Consumer<? super Element> main, Consumer<? super Element> foot) {

    /** The kinds of pages that the head of each leads to. */
    public enum Area {
        REPORT("Report"),
        COMPARE("Compare"),
        GLANCE("At a glance"),
        SEARCH("Search");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** {@return a page without a foot of its own} */
    public static Page of(String title, @Nullable Area area, Ways ways, Consumer<? super Element> main) {
        return new Page(title, area, ways, main, foot -> {});
    }

    void writeInto(Element body, Links links) {
        Top.write(body, this, links);
        main.accept(body.appendElement("main").attr("id", Frame.MAIN));
        Element foot = body.appendElement("footer")
                .addClass("foot")
                .appendElement("div")
                .addClass("wrap");
        this.foot.accept(foot);
        Frame.said(foot, links);
    }
}
