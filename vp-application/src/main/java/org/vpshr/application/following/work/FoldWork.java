package org.vpshr.application.following.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.Sink;
import org.vpshr.application.following.SinkPage;
import org.vpshr.application.reports.AudiencePages;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Keeps a fold in memory and stores what it came to after each page. It is made again from the first event when it begins, and
 * when what was told is restricted, released or erased: a fold forgets nothing.
 */
public final class FoldWork<F extends Fold> implements Work {
    private final FollowerKey key;
    private final AudienceStream stream;
    private final Supplier<? extends F> folds;
    private final Sink<F> sink;
    private @Nullable F fold;

    public FoldWork(FollowerKey key, AudiencePages pages, Supplier<? extends F> folds, Sink<F> sink) {
        this.key = key;
        this.stream = new AudienceStream(pages);
        this.folds = folds;
        this.sink = sink;
    }

    @Override
    public Optional<FollowerPosition> stands() {
        return sink.position(key.name(), key.version());
    }

    @Override
    public void begin(FollowerPosition at) {
        stream.bindUpTo(at.bound());
        fold = null;
    }

    private F folded(long upTo) {
        F made = folds.get();
        for (long at = 0; at < upTo; ) {
            at = taken(made, at, upTo);
        }
        return made;
    }

    private long taken(F into, long after, long upTo) {
        AudiencePages.Page page = stream.next(after, upTo);
        for (RecordedEvent event : page.events()) {
            try {
                into.apply(event);
            } catch (RuntimeException e) {
                throw new FollowerFailed(event.position(), e);
            }
        }
        return page.upTo();
    }

    @Override
    public Done next(Stretch stretch) {
        FollowerPosition from = stretch.from();
        F before = fold == null ? folded(from.events()) : fold;
        fold = null;
        List<Delivery> news = stream.bindOn(from, stretch.head());
        long bound = Math.max(from.bound(), stretch.head());
        if (!news.isEmpty()) {
            return stored(folded(from.events()), from, new FollowerPosition(from.events(), bound), true);
        }
        if (from.events() >= stretch.upTo()) {
            fold = before;
            return Done.upTo(from);
        }
        long reached = taken(before, from.events(), stretch.upTo());
        return stored(before, from, new FollowerPosition(reached, bound), false);
    }

    /** What could not be stored is folded again: nobody knows how far it came. */
    private Done stored(F made, FollowerPosition from, FollowerPosition to, boolean anew) {
        try {
            sink.store(new SinkPage<>(key.name(), key.version(), made, from, to, anew));
        } catch (RuntimeException e) {
            throw new FollowerFailed(to.events(), e);
        }
        fold = made;
        return Done.upTo(to);
    }

    @Override
    public void replace() {
        sink.replace(key.name(), key.version());
    }

    @Override
    public void keysRotated(FollowerPosition at) {
        sink.keysRotated();
    }
}
