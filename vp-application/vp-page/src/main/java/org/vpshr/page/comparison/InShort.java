package org.vpshr.page.comparison;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.page.change.OtherSource;
import org.vpshr.page.change.StatementWords;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.comparison.Change;

/** What is known of a part beside what was said, a line for each change: to be read before the text of both. */
record InShort(ComparisonPage page) {
    private static final int WORDS = 22;

    void into(Element head) {
        List<NumberedChange> changes = page.extract().sections().stream()
                .flatMap(section -> section.pairs().stream())
                .flatMap(pair -> pair.changes().stream())
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        Element section = head.appendElement("section").addClass("short").attr("aria-labelledby", "short.h");
        section.appendElement("h2").attr("id", "short.h").text("What changed, in short");
        Element list = section.appendElement("ul");
        changes.forEach(change -> line(list.appendElement("li"), change));
    }

    private void line(Element line, NumberedChange numbered) {
        Change change = numbered.change();
        ChangeWord word = ChangeWord.of(change.what());
        word.glyph().drawIn(line);
        line.appendElement("a")
                .attr("href", "#c" + numbered.number())
                .appendElement("b")
                .text(word.word());
        CauseLife life = CauseLife.of(page.comparison(), change);
        line.appendText(" " + beginning(statement(life)));
        other(life, change).ifPresent(other -> line.appendText(" [" + other.inShort() + "]"));
    }

    private static Optional<OtherSource> other(CauseLife life, Change change) {
        return change.what() == Change.What.CONTRADICTED
                ? life.event()
                        .filter(EntryContradicted.class::isInstance)
                        .map(EntryContradicted.class::cast)
                        .flatMap(rival -> life.history()
                                .map(history ->
                                        new OtherSource(rival, history.entry().when())))
                : Optional.empty();
    }

    private static String statement(CauseLife life) {
        return life.entry()
                .flatMap(entry -> StatementWords.of(entry, life.state()))
                .orElse("");
    }

    private static String beginning(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
    }
}
