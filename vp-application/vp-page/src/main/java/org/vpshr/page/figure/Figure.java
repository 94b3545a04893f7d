package org.vpshr.page.figure;

import java.util.List;
import org.jsoup.nodes.Element;

/** How figures and tables stand on a page: a wide one scrolls in a region that takes the focus. */
public final class Figure {
    private Figure() {}

    /** {@return a section with a heading, for a figure or a table} */
    public static Element section(Element parent, String id, String title) {
        Element section = parent.appendElement("section").addClass("fig").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section;
    }

    /** {@return a figure with the drawing in it} */
    public static Element of(Element parent, String title, Element drawing) {
        Element figure = parent.appendElement("figure");
        region(figure, "Figure: " + title).appendChild(drawing);
        return figure;
    }

    /** {@return a region that scrolls when it is wider than the page} */
    public static Element region(Element parent, String label) {
        return parent.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label);
    }

    /** {@return the place of the numbers below a figure, folded away} */
    public static Element numbers(Element figure) {
        Element details = figure.appendElement("details");
        details.appendElement("summary").text("The numbers as a table");
        return details;
    }

    /** {@return a table with a caption and the headings of its columns} */
    public static Table table(Element parent, String caption, String... headings) {
        return table(parent, caption, false, headings);
    }

    /** {@return the same, which becomes a list on a small screen} */
    public static Table list(Element parent, String caption, String... headings) {
        return table(parent, caption, true, headings);
    }

    private static Table table(Element parent, String caption, boolean stack, String... headings) {
        Element table = parent.appendElement("table");
        if (stack) {
            table.addClass("stack");
        }
        table.appendElement("caption").addClass("vh").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        List.of(headings)
                .forEach(
                        heading -> head.appendElement("th").attr("scope", "col").text(heading));
        table.appendElement("tbody");
        return new Table(table, List.of(headings));
    }

    /**
     * A table that is being filled.
     *
     * @param table with its head, and its body of rows
     * @param headings of its columns
     */
    public record Table(Element table, List<String> headings) {
        /** {@return a row that is called so} */
        public Row row(String name) {
            Element row = table.expectFirst("tbody").appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(name);
            return new Row(row, table.expectFirst("thead tr"), headings);
        }
    }

    /**
     * A row that is being filled.
     *
     * @param row its cells
     * @param head the headings above them
     * @param headings of its columns
     */
    public record Row(Element row, Element head, List<String> headings) {
        /** {@return the heading of the row} */
        public Element name() {
            return row.child(0);
        }

        /** {@return a cell with its heading, for small screens} */
        public Element cell() {
            String heading = headings.get(row.childrenSize());
            return row.appendElement("td").attr("data-h", heading);
        }

        /** Adds words. */
        public Row words(String words) {
            cell().text(words);
            return this;
        }

        /** Adds a number. */
        public Row number(long number) {
            head.child(row.childrenSize()).addClass("n");
            cell().addClass("n").text(Long.toString(number));
            return this;
        }
    }
}
