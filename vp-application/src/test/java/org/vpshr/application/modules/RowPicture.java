package org.vpshr.application.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What stands on what as a picture: a row of boxes for each height, and lines to what each stands on. */
final class RowPicture {
    private static final int WIDTH = 960;
    private static final int MARGIN = 12;
    private static final int BOX = 26;
    private static final int LETTER = 8;
    private static final String STYLE = """
        .box{fill:#f4f1ea;stroke:#7a7466}.line{stroke:#7a7466;stroke-width:1;fill:none;opacity:.55}\
        text{font:13px system-ui,sans-serif;fill:#1d1b16;text-anchor:middle}\
        @media(prefers-color-scheme:dark){.box{fill:#2a2822;stroke:#a39b88}.line{stroke:#a39b88}text{fill:#efeadd}}""";

    private record Place(int x, int y, int width) {
        int middle() {
            return x + width / 2;
        }
    }

    private final Standing standing;
    private final boolean lined;
    private final Map<String, Place> places = new HashMap<>();
    private int height = MARGIN;

    private RowPicture(Standing standing, boolean lined) {
        this.standing = standing;
        this.lined = lined;
        List<List<String>> rows = new ArrayList<>(standing.rows());
        rows.forEach(this::place);
    }

    /**
     * Draws it.
     *
     * @param title what it shows, for who cannot see it
     * @param lined whether lines are drawn; not where there are so many that none could be followed
     */
    static String of(Standing standing, String title, boolean lined) {
        return new RowPicture(standing, lined).drawn(title);
    }

    /** A row, in the order of what stands on it, over as many lines as it needs. */
    private void place(List<String> row) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        for (String name : ordered(row)) {
            if (used + width(name) + MARGIN > WIDTH - MARGIN) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(name);
            used += width(name) + MARGIN;
        }
        lines.forEach(this::placeLine);
        height += lined ? BOX : MARGIN;
    }

    private void placeLine(List<String> names) {
        int free =
                WIDTH - 2 * MARGIN - names.stream().mapToInt(RowPicture::width).sum();
        int gap = free / (names.size() + 1);
        int x = MARGIN + gap;
        for (String name : names) {
            places.put(name, new Place(x, height, width(name)));
            x += width(name) + gap;
        }
        height += BOX + MARGIN;
    }

    private List<String> ordered(List<String> row) {
        return row.stream()
                .sorted(Comparator.comparingDouble(this::middleOfThoseAbove).thenComparing(name -> name))
                .toList();
    }

    private double middleOfThoseAbove(String name) {
        return standing.below().keySet().stream()
                .filter(other ->
                        places.containsKey(other) && standing.directly(other).contains(name))
                .mapToInt(other -> at(other).middle())
                .average()
                .orElse(WIDTH / 2.0);
    }

    private static int width(String name) {
        return name.length() * LETTER + 2 * MARGIN;
    }

    private Place at(String name) {
        return java.util.Objects.requireNonNull(places.get(name));
    }

    private String drawn(String title) {
        Document document = new Document("");
        document.parser(Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(true)
                .indentAmount(1);
        Element svg = document.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + height)
                .attr("role", "img");
        svg.appendElement("title").text(title);
        svg.appendElement("style").appendText(STYLE);
        if (lined) {
            standing.below().keySet().forEach(name -> standing.directly(name).forEach(under -> line(svg, name, under)));
        }
        standing.below().keySet().forEach(name -> box(svg, name));
        return document.outerHtml().strip() + "\n";
    }

    private void line(Element svg, String from, String to) {
        int bottom = at(from).y() + BOX;
        int bend = (at(to).y() - bottom) / 2;
        svg.appendElement("path")
                .addClass("line")
                .attr(
                        "d",
                        "M" + at(from).middle() + " " + bottom + "C" + at(from).middle() + " " + (bottom + bend) + " "
                                + at(to).middle() + " " + (at(to).y() - bend) + " " + at(to).middle() + " "
                                + at(to).y());
    }

    private void box(Element svg, String name) {
        Place place = at(name);
        svg.appendElement("rect")
                .addClass("box")
                .attr("x", String.valueOf(place.x()))
                .attr("y", String.valueOf(place.y()))
                .attr("width", String.valueOf(place.width()))
                .attr("height", String.valueOf(BOX))
                .attr("rx", "4");
        svg.appendElement("text")
                .attr("x", String.valueOf(place.middle()))
                .attr("y", String.valueOf(place.y() + 17))
                .text(name);
    }
}
