package org.vpshr.page.figure;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.Html;
import org.vpshr.projections.picture.Picture;

/**
 * A picture of the record within a page: what the library draws, in the colours of the page, which are told by the style
 * sheet, with its table folded away below it.
 */
public final class PictureFigure {
    private PictureFigure() {}

    /** Puts it into the page. */
    public static void into(Element parent, Picture picture, String title) {
        Element drawn = Jsoup.parse(Html.of(List.of(picture))).expectFirst("figure.picture");
        Element figure = parent.appendElement("figure").addClass("picture");
        Element svg = drawn.expectFirst("svg");
        svg.removeAttr("font-family").removeAttr("xml:lang");
        Figure.region(figure, "Figure: " + title).appendChild(svg);
        Element table = drawn.selectFirst("table");
        if (table != null) {
            table.expectFirst("caption").addClass("vh");
            Figure.region(Figure.numbers(figure), "Table: " + title).appendChild(table);
        }
    }
}
