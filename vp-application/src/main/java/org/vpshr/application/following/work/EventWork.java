package org.vpshr.application.following.work;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.reports.AudiencePages;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Hands over one delivery after the other, at least once each: the position is kept after a page, or as soon as it was worked
 * at for long, and what was handed over since comes again when the process ends before that.
 */
public final class EventWork implements Work {
    /** So much of what is done by hand may be done twice. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private final AudienceStream stream;
    private final Consumer<? super Delivery> consumer;

    public EventWork(AudiencePages pages, Consumer<? super Delivery> consumer) {
        this.stream = new AudienceStream(pages);
        this.consumer = consumer;
    }

    @Override
    public void begin(FollowerPosition at) {
        stream.bindUpTo(at.bound());
    }

    @Override
    public boolean makesNothing() {
        return true;
    }

    @Override
    public Done next(Stretch stretch) {
        FollowerPosition from = stretch.from();
        List<Delivery> news = stream.bindOn(from, stretch.head());
        news.forEach(this::hand);
        FollowerPosition bound = new FollowerPosition(from.events(), Math.max(from.bound(), stretch.head()));
        if (!news.isEmpty() || from.events() >= stretch.upTo()) {
            // no position is written for what binds nothing
            return Done.upTo(news.isEmpty() ? from : bound);
        }
        return Done.upTo(new FollowerPosition(handed(stretch), bound.bound()));
    }

    /** Up to where it came. */
    private long handed(Stretch stretch) {
        AudiencePages.Page page = stream.next(stretch.from().events(), stretch.upTo());
        Deadline enough = Deadline.in(AT_ONCE);
        long done = stretch.from().events();
        for (RecordedEvent event : page.events()) {
            if (done > stretch.from().events()
                    && (enough.isOver() || !stretch.goesOn().getAsBoolean())) {
                return done;
            }
            try {
                hand(new Delivery.Happened(event));
            } catch (FollowerFailed e) {
                if (done > stretch.from().events()) {
                    return done;
                }
                throw e;
            }
            done = event.position();
        }
        return page.upTo();
    }

    private void hand(Delivery delivery) {
        try {
            consumer.accept(delivery);
        } catch (RuntimeException e) {
            throw new FollowerFailed(delivery.position(), e);
        }
    }

    @Override
    public void keysRotated(FollowerPosition at) {
        hand(new Delivery.KeysRotated(at.events()));
    }
}
