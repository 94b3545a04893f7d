package org.vpshr.page.comparison;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.WordDiff;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.report.Report.Item;

/**
 * Two paragraphs beside each other, and what made them differ.
 *
 * @param page of which it is a part
 * @param pair the paragraphs
 * @param changes those of their entries
 */
record SideBySide(ComparisonPage page, ParagraphPair pair, List<NumberedChange> changes) {

    void into(Element part) {
        Element row = part.appendElement("div").addClass("row");
        before(row);
        after(row);
        Element causes = row.appendElement("ol").addClass("cause");
        changes.forEach(change -> new ChangeCause(page, change).into(causes));
    }

    private void before(Element row) {
        Element side = row.appendElement("p").addClass("side side--then");
        String name = page.named(page.comparison().before(), page.address().left());
        side.attr("data-side", pair.equal() && !pair.right().isEmpty() ? name + ", the same words" : name);
        if (pair.equal() && !pair.right().isEmpty()) {
            side.addClass("side--equal");
        }
        if (pair.left().isEmpty()) {
            side.appendElement("span").addClass("none").text("Not on this side.");
        }
        pair.left().forEach(item -> left(side, item));
    }

    private void left(Element side, Item item) {
        Optional<Item> now = find(pair.right(), item.entry());
        if (now.isEmpty()) {
            Element gone = side.appendElement("del");
            anchors(gone, of(item.entry()));
            words(gone, item);
            keys(side, of(item.entry()));
        } else if (now.get().text().equals(item.text())) {
            words(
                    of(item.entry()).isEmpty()
                            ? side.appendElement("span")
                            : side.appendElement("span").addClass("was"),
                    item);
        } else {
            differing(side, item.text(), now.get().text(), WordDiff.Fate.REMOVED);
        }
        side.appendText(" ");
    }

    private void after(Element row) {
        Element side = row.appendElement("p").addClass("side side--now");
        side.attr(
                "data-side",
                page.named(page.comparison().after(), page.address().right()));
        if (pair.right().isEmpty()) {
            side.appendElement("span").addClass("none").text("Not on this side.");
        }
        pair.right().forEach(item -> right(side, item));
    }

    private void right(Element side, Item item) {
        List<NumberedChange> own = of(item.entry());
        Optional<Item> then = find(pair.left(), item.entry());
        if (then.isEmpty()) {
            Element come = side.appendElement("ins");
            anchors(come, own);
            words(come, item);
        } else if (then.get().text().equals(item.text())) {
            Element is = side.appendElement("span");
            if (!own.isEmpty()) {
                is.addClass("is");
            }
            if (own.stream()
                    .anyMatch(change -> ChangeWord.of(change.change().what()).look())) {
                is.addClass("is--look");
            }
            anchors(is, own);
            words(is, item);
        } else {
            anchors(side, own);
            differing(side, then.get().text(), item.text(), WordDiff.Fate.ADDED);
        }
        keys(side, own);
        side.appendText(" ");
    }

    /** What one side has of its own is marked; what the other has is left out. */
    private static void differing(Element side, String before, String after, WordDiff.Fate own) {
        for (WordDiff.Part part : WordDiff.of(before, after)) {
            if (part.fate() == WordDiff.Fate.SAME) {
                side.appendText(part.text());
            } else if (part.fate() == own) {
                side.appendElement(own == WordDiff.Fate.ADDED ? "ins" : "del").text(part.text());
            }
        }
    }

    private void words(Element parent, Item item) {
        parent.appendText(item.text());
    }

    private static void anchors(Element parent, List<NumberedChange> own) {
        own.forEach(change -> parent.appendElement("span").attr("id", "t" + change.number()));
    }

    private static void keys(Element parent, List<NumberedChange> own) {
        own.forEach(change -> {
            Element key = parent.appendElement("a").addClass("key").attr("href", "#c" + change.number());
            key.appendElement("span").addClass("vh").text("Change ");
            key.appendText(Integer.toString(change.number()));
        });
    }

    private static Optional<Item> find(List<Item> items, EntryId entry) {
        return items.stream().filter(item -> item.entry().equals(entry)).findFirst();
    }

    private List<NumberedChange> of(EntryId entry) {
        return changes.stream()
                .filter(change -> change.change().entry().equals(entry.value()))
                .toList();
    }
}
