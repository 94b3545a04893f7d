package org.vpshr.documents.pdf;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How the columns of a table share the width of the page: by what stands in them, so that none is cut and few words are. */
final class TableColumns {
    /** In letters: what is longer goes on in the next line. */
    private static final int LINE = 60;

    /** In letters: the space between two columns, and what letters in a heading are wider. */
    private static final int SPACE = 5;

    private TableColumns() {}

    static void shared(Element table) {
        Elements rows = table.select("tr");
        Elements heads = table.select("thead th");
        int[] widths = IntStream.range(0, heads.size())
                .map(column -> width(rows, column))
                .toArray();
        double all = IntStream.of(widths).sum();
        for (int column = 0; column < widths.length; column++) {
            heads.get(column).attr("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * widths[column] / all));
        }
    }

    private static int width(Elements rows, int column) {
        return SPACE
                + rows.stream()
                        .filter(row -> row.childrenSize() > column)
                        .map(row -> row.child(column).text())
                        .mapToInt(TableColumns::room)
                        .max()
                        .orElse(0);
    }

    private static int room(String text) {
        return Math.min(text.length(), LINE);
    }
}
