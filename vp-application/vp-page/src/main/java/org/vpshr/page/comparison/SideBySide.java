package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.render.text.WordDiff;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.projections.report.Report.Item;

/**
 * Two paragraphs beside each other, statement by statement: each that changed is a row of its own, with what made it so
 * beside it; what is the same runs on.
 *
 * @param page of which it is a part
 * @param pair the paragraphs
 * @param changes those of their entries
 * @param places where statements stand on the page
 */
record SideBySide(ComparisonPage page, ParagraphPair pair, List<NumberedChange> changes, StatementPlaces places) {

    void into(Element part) {
        Element whole = part.appendElement("div").addClass("pair");
        List<Item> run = new ArrayList<>();
        Set<EntryId> told = new HashSet<>();
        for (SentencePair sentence : SentencePair.of(pair)) {
            List<NumberedChange> own = told.add(sentence.entry()) ? of(sentence.entry()) : List.of();
            if (sentence.equal() && own.isEmpty() && sentence.right() != null) {
                run.add(sentence.right());
            } else {
                same(whole, run);
                row(whole, sentence, own);
            }
        }
        same(whole, run);
    }

    private void same(Element whole, List<Item> run) {
        if (run.isEmpty()) {
            return;
        }
        String words = String.join(" ", run.stream().map(Item::text).toList());
        Element row = whole.appendElement("div").addClass("row");
        row.appendElement("p").addClass("side side--then side--equal").text(words);
        Element both = row.appendElement("p").addClass("side side--now side--both");
        for (Item item : run) {
            both.appendText(both.childNodeSize() == 0 ? "" : " ");
            places.mark(both.appendElement("span").text(item.text()), item.entry());
        }
        run.clear();
    }

    private void row(Element whole, SentencePair sentence, List<NumberedChange> own) {
        Element row = whole.appendElement("div").addClass("row");
        places.mark(row, sentence.entry());
        before(row, sentence, own);
        after(row, sentence, own);
        if (!own.isEmpty()) {
            Element causes = row.appendElement("ol").addClass("cause");
            own.forEach(change -> new ChangeCause(page, change).into(causes));
        }
    }

    private void before(Element row, SentencePair sentence, List<NumberedChange> own) {
        Element side = row.appendElement("p").addClass("side side--then");
        side.attr("data-side", page.names().left());
        Item left = sentence.left();
        if (left == null) {
            side.appendElement("span").addClass("none").text("Not on this side.");
        } else if (sentence.right() == null) {
            Element gone = side.appendElement("del");
            anchors(gone, own);
            gone.appendText(left.text());
            keys(side, own);
        } else if (sentence.equal()) {
            side.addClass("side--equal").appendElement("span").addClass("was").text(left.text());
        } else {
            differing(side, left.text(), sentence.right().text(), WordDiff.Fate.REMOVED);
        }
    }

    private void after(Element row, SentencePair sentence, List<NumberedChange> own) {
        Element side = row.appendElement("p").addClass("side side--now");
        side.attr(
                "data-side",
                sentence.equal() ? "The same words on both sides" : page.names().right());
        Item right = sentence.right();
        if (right == null) {
            side.appendElement("span").addClass("none").text("Not on this side.");
            return;
        }
        right(side, sentence.left(), right, own);
        keys(side, own);
    }

    private static void right(Element side, @Nullable Item left, Item right, List<NumberedChange> own) {
        if (left == null) {
            Element come = side.appendElement("ins");
            anchors(come, own);
            come.appendText(right.text());
        } else if (left.text().equals(right.text())) {
            Element is = side.appendElement("span").addClass("is");
            if (own.stream()
                    .anyMatch(change -> ChangeWord.of(change.change().what()).look())) {
                is.addClass("is--look");
            }
            anchors(is, own);
            is.appendText(right.text());
        } else {
            anchors(side, own);
            differing(side, left.text(), right.text(), WordDiff.Fate.ADDED);
        }
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

    private List<NumberedChange> of(EntryId entry) {
        return changes.stream()
                .filter(change -> change.change().entry().equals(entry.value()))
                .toList();
    }
}
