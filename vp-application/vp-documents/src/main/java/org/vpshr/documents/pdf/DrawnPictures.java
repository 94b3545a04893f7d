package org.vpshr.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The pictures of the record that stand in the page, made ready for paper: none larger than it, and told of in words. */
final class DrawnPictures {
    /** In the unit of the style sheet: as wide as the lines of the text with their margin, and no higher than a page. */
    private static final double WIDTH = 580;

    private static final double HEIGHT = 840;

    private DrawnPictures() {}

    /** Whether it is one of them. */
    static boolean is(Element figure) {
        return figure.hasClass("picture");
    }

    static void ready(Element figure) {
        Element svg = Objects.requireNonNull(figure.selectFirst("> svg"));
        double width = Double.parseDouble(svg.attr("width"));
        double height = Double.parseDouble(svg.attr("height"));
        double scale = Math.min(1, Math.min(WIDTH / width, HEIGHT / height));
        Element shown = new Element("div").addClass("drawn");
        shown.appendElement("img")
                .attr("src", address(svg))
                .attr("alt", words(svg, "title") + ". " + words(svg, "desc"))
                .attr(
                        "style",
                        String.format(Locale.ROOT, "width: %.1fpx; height: %.1fpx", width * scale, height * scale));
        svg.remove();
        figure.before(shown);
        figure.select("> table").forEach(DrawnPictures::named);
        figure.select("> *").forEach(figure::before);
        figure.remove();
    }

    /** Its name stands before it: a caption would be read aloud behind the table. */
    private static void named(Element table) {
        TableColumns.shared(table);
        table.select("> caption").forEach(caption -> {
            table.before(new Element("p").addClass("table-name").text(caption.text()));
            caption.remove();
        });
    }

    private static String words(Element svg, String of) {
        return Objects.requireNonNull(svg.selectFirst("> " + of)).text();
    }

    private static String address(Element svg) {
        Document xml = new Document("");
        xml.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        xml.appendChild(svg.clone());
        return PaperSvg.HERE
                + Base64.getEncoder().encodeToString(xml.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
