package org.vpshr.application.nodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.work.FollowerFailed;
import org.vpshr.application.following.work.Work;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.TaggedPosition;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.Subject;

/**
 * Keeps the rows of one view: a page of events is gone through by its tags alone, what no view follows is stepped over, and
 * each subject that is left is folded once, from all that is recorded about it by then.
 */
final class ViewWork implements Work {
    private static final int PAGE = 5000;
    private static final String SUBJECT = "subject=";

    private final ViewFolding folding;
    private final View view;
    private final Ledger ledger;
    private final MacKey key;

    ViewWork(ViewFolding folding, Ledger ledger, MacKey key) {
        this.folding = folding;
        this.view = folding.view();
        this.ledger = ledger;
        this.key = key;
    }

    /** A row to write, and the MAC of the row that is not ours, which it takes the place of whatever its position. */
    private record Fresh(KeptView row, byte @Nullable [] instead) {}

    @Override
    public Done next(Stretch stretch) {
        FollowerPosition from = stretch.from();
        List<TaggedPosition> page = ledger.tags(from.events(), PAGE).stream()
                .filter(each -> each.position() <= stretch.upTo())
                .toList();
        if (page.isEmpty()) {
            return new Done(from, session -> {});
        }
        Map<String, Long> touched = touched(page);
        Map<String, KeptView> kept =
                ledger.database().with(session -> ViewTables.find(session, view, touched.keySet()));
        List<Fresh> fresh = new ArrayList<>();
        long done = page.getLast().position();
        for (Map.Entry<String, Long> each : touched.entrySet()) {
            try {
                fresh(each.getKey(), each.getValue(), kept).ifPresent(fresh::add);
            } catch (RuntimeException e) {
                // what comes before the first event of that subject is done all the same
                long first = first(page, each.getKey());
                if (first - 1 > from.events()) {
                    return next(new Stretch(from, first - 1, stretch.head(), stretch.goesOn()));
                }
                throw new FollowerFailed(first, e);
            }
        }
        return new Done(new FollowerPosition(done, done), session -> {
            for (Fresh row : fresh) {
                ViewTables.write(session, row.row(), row.instead());
            }
        });
    }

    /** The subjects that the view may be of, each with the last event of the page about it. */
    private Map<String, Long> touched(List<TaggedPosition> page) {
        Map<String, Long> touched = new LinkedHashMap<>();
        for (TaggedPosition each : page) {
            for (String tag : each.tags()) {
                if (tag.startsWith(SUBJECT)) {
                    String subject = tag.substring(SUBJECT.length());
                    if (touched.containsKey(subject) || view.mayBeOf(subject)) {
                        touched.put(subject, each.position());
                    }
                }
            }
        }
        return touched;
    }

    private static long first(List<TaggedPosition> page, String subject) {
        return page.stream()
                .filter(each -> each.tags().contains(SUBJECT + subject))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private Optional<Fresh> fresh(String text, long position, Map<String, KeptView> kept) {
        Subject subject = Subject.parse(text);
        Optional<KeptView> there = Optional.ofNullable(kept.get(text));
        Optional<KeptView> ours = there.filter(row -> row.isOf(key));
        if (ours.filter(row -> row.says().position() >= position).isPresent()) {
            return Optional.empty();
        }
        byte @Nullable [] instead =
                ours.isPresent() ? null : there.map(KeptView::mac).orElse(null);
        return Optional.of(new Fresh(KeptView.of(folding.asFarAsItGoes(subject, position), key), instead));
    }
}
