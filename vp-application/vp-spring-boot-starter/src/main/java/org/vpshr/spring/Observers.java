package org.vpshr.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.observing.Progress;

/**
 * Several, each told in its turn, and of the ends in the turn against it: what was begun last ends first. One that fails keeps
 * nothing from the others.
 */
record Observers(List<Observer> all) implements Observer {
    private static final Logger LOG = LoggerFactory.getLogger(Observers.class);

    static Observer of(List<Observer> all) {
        return all.size() == 1 ? all.getFirst() : new Observers(all);
    }

    @Override
    public void happened(Happening what) {
        all.forEach(one -> apart(() -> one.happened(what)));
    }

    @Override
    public Consumer<? super Happening> begins(ObservedWork work) {
        List<Consumer<? super Happening>> ends = new ArrayList<>();
        all.forEach(one -> apart(() -> ends.addFirst(one.begins(work))));
        return how -> ends.forEach(end -> apart(() -> end.accept(how)));
    }

    @Override
    public Progress progress(LongWork work) {
        List<Progress> told = new ArrayList<>();
        all.forEach(one -> apart(() -> told.add(one.progress(work))));
        List<Progress> heard =
                told.stream().filter(one -> one != Progress.none()).toList();
        return switch (heard.size()) {
            case 0 -> Progress.none();
            case 1 -> heard.getFirst();
            default -> together(heard);
        };
    }

    private static Progress together(List<Progress> told) {
        return new Progress() {
            @Override
            public void step(long done, long total) {
                told.forEach(one -> apart(() -> one.step(done, total)));
            }

            @Override
            public void close() {
                told.forEach(one -> apart(one::close));
            }
        };
    }

    /** What it says may be of what it was told by others, and stands in no log. */
    private static void apart(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException e) {
            LOG.warn("an observer of the record failed: {}", e.getClass().getName());
        }
    }
}
