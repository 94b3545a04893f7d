package org.vpshr.application.observing.telling;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.ObservedWork;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.observing.Progress;
import org.vpshr.domain.failure.Failure;

/** Tells what happens: the log, and then whoever observes the record, who can do it no harm. */
public final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final Duration WORTH_TELLING = Duration.ofMillis(100);

    private final LogLines log = new LogLines();
    private final Observer observer;

    private Telling(Observer observer) {
        this.observer = observer;
    }

    public static Telling to(Observer observer) {
        return new Telling(observer);
    }

    /** The log alone. */
    public static Telling nobody() {
        return new Telling(Observer.none());
    }

    public void happened(Happening what) {
        log.happened(what);
        harmlessly(() -> observer.happened(what));
    }

    /** Short waiting is told to nobody. */
    public void waited(Happening.Obstacle obstacle, Duration time) {
        if (time.compareTo(WORTH_TELLING) >= 0) {
            happened(new Happening.Waited(obstacle, time));
        }
    }

    /** What a work came to, and what is told of it. */
    public record Done<T>(T answer, Happening told) {}

    /** Does the work, and tells of its begin and of its end. */
    public <T> T of(ObservedWork kind, Supplier<Done<T>> work) {
        Consumer<? super Happening> end = begin(kind);
        try {
            Done<T> done = work.get();
            ended(end, done.told());
            return done.answer();
        } catch (Failure refused) {
            ended(end, Happening.Refused.by(refused));
            throw refused;
        } catch (RuntimeException | Error fault) {
            ended(end, Happening.BrokenOff.by(fault));
            throw fault;
        }
    }

    /** Is to be told each step of a long work, and is closed with its end. */
    public Progress progress(LongWork work) {
        try {
            Progress told = observer.progress(work);
            return told == Progress.none() ? told : new HarmlessProgress(told, Telling::mistaken);
        } catch (RuntimeException e) {
            mistaken(e);
            return Progress.none();
        }
    }

    private Consumer<? super Happening> begin(ObservedWork kind) {
        try {
            return observer.begins(kind);
        } catch (RuntimeException e) {
            mistaken(e);
            return what -> {};
        }
    }

    private void ended(Consumer<? super Happening> end, Happening how) {
        log.happened(how);
        harmlessly(() -> end.accept(how));
    }

    private static void harmlessly(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException e) {
            mistaken(e);
        }
    }

    private static void mistaken(RuntimeException e) {
        LOG.warn("an observer of the record failed, which changes nothing of what is recorded", Unworded.of(e));
    }
}
