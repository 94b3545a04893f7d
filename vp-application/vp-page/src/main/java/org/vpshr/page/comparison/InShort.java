package org.vpshr.page.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.report.Report.Item;

/**
 * What was said of a part beside what is known of that since, a row for each statement that changed: to be read before the text
 * of both.
 */
record InShort(ComparisonPage page) {

    void into(Element head) {
        Element table = head.appendElement("table").addClass("short");
        table.appendElement("caption").addClass("vh").text("In short");
        Element names = table.appendElement("thead").appendElement("tr");
        names.appendElement("th")
                .attr("scope", "col")
                .text("Then: " + page.names().leftIssued());
        names.appendElement("th").attr("scope", "col").text("Now: what is known of it since");
        Element rows = table.appendElement("tbody");
        Set<Item> told = new LinkedHashSet<>();
        changed().forEach((entry, changes) -> row(rows, entry, changes, told));
        unchanged(rows, told);
    }

    /** In the order of the text. */
    private Map<String, List<NumberedChange>> changed() {
        return page.extract().sections().stream()
                .flatMap(section -> section.pairs().stream())
                .flatMap(pair -> pair.changes().stream())
                .collect(Collectors.groupingBy(
                        numbered -> numbered.change().entry(), LinkedHashMap::new, Collectors.toList()));
    }

    private void row(Element rows, String entry, List<NumberedChange> changes, Set<Item> told) {
        Element row = rows.appendElement("tr");
        Optional<Item> said = said(entry, changes.getFirst());
        said.ifPresent(told::add);
        Element then =
                row.appendElement("td").text(said.map(ShortWords::statement).orElse("Not said."));
        if (said.isEmpty()) {
            then.addClass("quiet");
        }
        Element now = row.appendElement("td");
        changes.forEach(change -> line(now.appendElement("p"), change));
    }

    /** The statement itself; of what was not printed then, one that it rests on or repeats. */
    private Optional<Item> said(String entry, NumberedChange change) {
        return then(entry)
                .or(() -> CauseLife.of(page.comparison(), change.change()).history().stream()
                        .flatMap(history -> history.entry().links().stream())
                        .filter(link -> link.kind() == Link.Kind.RESTS_ON || link.kind() == Link.Kind.REPEATS)
                        .map(Link::to)
                        .map(EntryId::value)
                        .flatMap(linked -> then(linked).stream())
                        .findFirst());
    }

    private Optional<Item> then(String entry) {
        return page.comparison().before().report().items().stream()
                .filter(item -> item.entry().value().equals(entry))
                .findFirst();
    }

    private void line(Element line, NumberedChange numbered) {
        ChangeWord word = ChangeWord.of(numbered.change().what());
        word.glyph().drawIn(line);
        WordMark.titled(
                line.appendElement("a").attr("href", "#c" + numbered.number()),
                numbered.change().what());
        line.appendText(" " + ShortWords.of(numbered.change(), CauseLife.of(page.comparison(), numbered.change())));
    }

    private void unchanged(Element rows, Set<Item> told) {
        long more = page.extract().sections().stream()
                .flatMap(section -> section.pairs().stream())
                .flatMap(pair -> pair.pair().left().stream())
                .filter(item -> !told.contains(item))
                .count();
        Element row = rows.appendElement("tr").addClass("quiet");
        row.appendElement("td").text(words(more, told.isEmpty() ? "" : " more"));
        row.appendElement("td").text(more == 0 ? "" : "Nothing new is on record.");
        if (more == 0) {
            row.remove();
        }
    }

    private static String words(long count, String more) {
        return count + more + (count == 1 ? " statement" : " statements") + ", in full below";
    }
}
