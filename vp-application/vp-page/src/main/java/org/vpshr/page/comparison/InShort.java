package org.vpshr.page.comparison;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.report.Report;

/**
 * What was said of a part, and what is known of it since, a line for each paragraph and each change: to be read before the
 * text of both.
 */
record InShort(ComparisonPage page) {

    void into(Element head) {
        Element both = head.appendElement("div").addClass("short");
        then(both);
        since(both);
    }

    private void then(Element both) {
        Element list =
                list(both, "short.then", "Then, in short: " + page.names().left());
        List<List<Report.Item>> said = page.extract().sections().stream()
                .flatMap(section -> section.pairs().stream())
                .map(pair -> pair.pair().left())
                .filter(items -> !items.isEmpty())
                .toList();
        said.forEach(items -> list.appendElement("li").text(ShortWords.paragraph(items)));
        if (said.isEmpty()) {
            list.appendElement("li").addClass("quiet").text("Nothing.");
        }
    }

    private void since(Element both) {
        Element list =
                list(both, "short.since", "Now, in short: " + page.names().right());
        List<NumberedChange> changes = page.extract().sections().stream()
                .flatMap(section -> section.pairs().stream())
                .flatMap(pair -> pair.changes().stream())
                .toList();
        changes.forEach(change -> line(list.appendElement("li").addClass("short__change"), change));
        if (changes.isEmpty()) {
            list.appendElement("li").addClass("quiet").text("Nothing changed.");
        }
    }

    private static Element list(Element both, String id, String title) {
        Element section = both.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section.appendElement("ul");
    }

    private void line(Element line, NumberedChange numbered) {
        ChangeWord word = ChangeWord.of(numbered.change().what());
        word.glyph().drawIn(line);
        Element mark = line.appendElement("a").attr("href", "#c" + numbered.number());
        WordMark.titled(mark, numbered.change().what());
        line.appendText(" " + ShortWords.of(numbered.change(), CauseLife.of(page.comparison(), numbered.change())));
    }
}
