package org.vpshr.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.observing.ObservedWork;

/** Several, each told in its turn, and of the ends in the turn against it: what was begun last ends first. */
record Observers(List<Observer> all) implements Observer {

    static Observer of(List<Observer> all) {
        return all.size() == 1 ? all.getFirst() : new Observers(all);
    }

    @Override
    public void happened(Happening what) {
        all.forEach(one -> one.happened(what));
    }

    @Override
    public Consumer<? super Happening> begins(ObservedWork work) {
        List<Consumer<? super Happening>> ends = new ArrayList<>();
        all.forEach(one -> ends.addFirst(one.begins(work)));
        return how -> ends.forEach(end -> end.accept(how));
    }
}
