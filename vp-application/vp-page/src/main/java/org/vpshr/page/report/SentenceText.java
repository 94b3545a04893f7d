package org.vpshr.page.report;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.vpshr.projections.report.Report;

/** The words of a sentence; its last word and what stands behind it are not parted at the end of a line. */
record SentenceText(Report.Item item) {

    void into(Element sentence, Consumer<Element> end) {
        List<String> lines = item.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < lines.size() - 1; i++) {
            sentence.appendText(lines.get(i));
            sentence.appendElement("br");
        }
        String last = lines.isEmpty() ? "" : lines.getLast();
        int space = last.lastIndexOf(' ') + 1;
        boolean isShort = last.length() - space <= LONGEST;
        sentence.appendText(isShort ? last.substring(0, space) : last);
        Element together = sentence.appendElement("span").addClass("nb");
        together.appendText(isShort ? last.substring(space) : "");
        end.accept(together);
    }

    /** A longer word has to be broken where there is no room for it. */
    private static final int LONGEST = 24;
}
