package org.vpshr.page.figure;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** A drawing with its title and description. Places are attributes of SVG, so that no style is needed. */
public final class Plot {
    private final Element svg;
    private final Element shapes;

    private Plot(Element svg, Element shapes) {
        this.svg = svg;
        this.shapes = shapes;
    }

    /**
     * {@return an empty drawing}
     *
     * @param id of its own on the page
     * @param width in pixels of CSS
     * @param height in pixels of CSS
     * @param title what it shows
     * @param description what is to be seen in it
     */
    public static Plot of(String id, double width, double height, String title, String description) {
        Element svg = new Element("svg")
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("role", "img")
                .attr("aria-labelledby", id + "-t " + id + "-d");
        svg.appendElement("title").attr("id", id + "-t").text(title);
        svg.appendElement("desc").attr("id", id + "-d").text(description);
        return new Plot(svg, svg.appendElement("g").attr("font-size", "12.5").attr("fill", "currentColor"));
    }

    /** {@return the drawing, to be put into a page} */
    public Element element() {
        return svg;
    }

    /** {@return a stroke along a path} */
    public Element path(String stroke, String path) {
        return shapes.appendElement("path").attr("d", path).attr("fill", "none").attr("stroke", stroke);
    }

    /** {@return a straight stroke} */
    public Element line(String stroke, double x1, double y1, double x2, double y2) {
        return path(stroke, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    /** {@return a disc} */
    public Element disc(String fill, double x, double y, double radius) {
        return shapes.appendElement("circle")
                .attr("cx", number(x))
                .attr("cy", number(y))
                .attr("r", number(radius))
                .attr("fill", fill);
    }

    /** {@return a rectangle} */
    public Element rectangle(String fill, double x, double y, double width, double height) {
        return shapes.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("fill", fill);
    }

    /** {@return words that begin at a place} */
    public Element words(double x, double y, String words) {
        return shapes.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .text(words);
    }

    /** {@return quiet words that begin at a place} */
    public Element label(double x, double y, String words) {
        return words(x, y, words).attr("fill", "var(--ink-2)");
    }

    /** {@return a number to a tenth, as it stands in a path} */
    public static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
