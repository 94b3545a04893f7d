package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;

/**
 * A line of a terminal that says how far a long work has come, written over itself and gone with its end. Works of less than
 * half a second are not spoken of. It is of numbers and words of its own, without colours.
 */
final class ProgressLine {
    private static final long SECOND = 1_000_000_000;
    private static final long NOT_SPOKEN_OF = SECOND / 2;
    private static final long BETWEEN = SECOND / 10;
    private static final int MINUTE = 60;

    private final PrintWriter terminal;
    private final LongSupplier nanos;
    private final int width;
    private int shown;
    private long drawn;

    /**
     * @param nanos a clock that only goes forward, in nanoseconds
     * @param width how many signs stand beside each other on the terminal
     */
    ProgressLine(PrintWriter terminal, LongSupplier nanos, int width) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.width = width;
    }

    /** A work begins. */
    Progress of(LongWork work) {
        return new Course(work);
    }

    /** Leaves the line to whoever else has something to say. */
    synchronized void clear() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }

    private synchronized void draw(String text, long now) {
        String cut = text.substring(0, Math.min(text.length(), width - 1));
        terminal.print("\r" + cut + " ".repeat(Math.max(0, shown - cut.length())));
        terminal.flush();
        shown = cut.length();
        drawn = now;
    }

    /** One work, from its begin on. */
    private final class Course implements Progress {
        private final LongWork work;
        private final long begun = nanos.getAsLong();
        private long before = -1;

        Course(LongWork work) {
            this.work = work;
        }

        @Override
        public void step(long done, long total) {
            before = before < 0 ? done - 1 : before;
            long now = nanos.getAsLong();
            if (now - begun >= NOT_SPOKEN_OF && (now - drawn >= BETWEEN || shown == 0)) {
                draw(text(done, total, (double) (now - begun) / SECOND), now);
            }
        }

        @Override
        public void close() {
            clear();
        }

        private String text(long done, long total, double seconds) {
            double rate = (done - before) / seconds;
            String beginning = "vp: " + words(work) + ": " + number(done);
            String ending = ", " + number(Math.round(rate)) + " a second";
            return total < done
                    ? beginning + ending
                    : beginning + " of " + number(total) + ", " + 100 * done / total + " %" + ending + ", "
                            + time((total - done) / rate) + " left";
        }
    }

    private static String words(LongWork work) {
        return switch (work) {
            case RECORD -> "commands recorded";
            case IMPORT -> "events taken in";
            case EXPORT -> "events written";
            case VERIFY -> "events verified";
            case REPRINT -> "published reports made again";
            case FOLD -> "events read";
            case CHECKPOINT -> "events in the checkpoint";
            case TABLES -> "events put into tables";
            case REHEARSE -> "answers compared";
        };
    }

    private static String number(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }

    private static String time(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < MINUTE
                ? whole + " s"
                : whole < MINUTE * MINUTE
                        ? whole / MINUTE + " min " + whole % MINUTE + " s"
                        : whole / MINUTE / MINUTE + " h " + whole / MINUTE % MINUTE + " min";
    }
}
