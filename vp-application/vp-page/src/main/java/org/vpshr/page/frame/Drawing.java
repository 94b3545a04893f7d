package org.vpshr.page.frame;

import org.jsoup.nodes.Element;

/** Small drawings that say nothing which does not stand beside them in words. */
public final class Drawing {
    private Drawing() {}

    /** {@return a drawing of its own, which is passed over by who has it read out} */
    public static Element in(Element parent, int width, int height) {
        return parent.appendElement("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("aria-hidden", "true");
    }
}
