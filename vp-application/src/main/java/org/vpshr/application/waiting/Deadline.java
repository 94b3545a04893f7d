package org.vpshr.application.waiting;

import java.time.Duration;

/** Until when something may take. Whoever waits for several things one after the other hands on what is left. */
public final class Deadline {
    /** How long anything waits where nobody says otherwise. */
    public static final Duration USUAL = Duration.ofSeconds(30);

    private final Elapsed elapsed = Elapsed.fromNow();
    private final Duration allowed;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** What is left of it; nothing once it is over. */
    public Duration left() {
        Duration left = allowed.minus(elapsed.time());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isOver() {
        return left().isZero();
    }
}
