package org.vpshr.page.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report.Item;

/**
 * A statement as both print it.
 *
 * @param left on the left; nothing where it is not printed there
 * @param right on the right; nothing where it is not printed there
 */
record SentencePair(@Nullable Item left, @Nullable Item right) {

    /** In the order of the right side; what the left alone prints stands before what followed it there. */
    static List<SentencePair> of(ParagraphPair pair) {
        Set<EntryId> now = ParagraphPair.entries(pair.right());
        Deque<Item> then = new ArrayDeque<>(pair.left());
        List<SentencePair> pairs = new ArrayList<>();
        for (Item right : pair.right()) {
            Item left = pair.left().stream()
                    .filter(item -> item.entry().equals(right.entry()))
                    .findFirst()
                    .orElse(null);
            while (left != null && !then.isEmpty() && !now.contains(then.peek().entry())) {
                pairs.add(new SentencePair(then.poll(), null));
            }
            then.removeIf(item -> item.entry().equals(right.entry()));
            pairs.add(new SentencePair(left, right));
        }
        then.stream()
                .filter(item -> !now.contains(item.entry()))
                .forEach(gone -> pairs.add(new SentencePair(gone, null)));
        return pairs;
    }

    EntryId entry() {
        Item printed = right == null ? left : right;
        if (printed == null) {
            throw new IllegalStateException("a statement is printed on one side at least");
        }
        return printed.entry();
    }

    /** {@return whether both sides print the same words} */
    boolean equal() {
        return left != null && right != null && left.text().equals(right.text());
    }
}
