package org.vpshr.projections.history;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;

/**
 * What kind of thing an event tells of what kind of subject, such as {@code engagement.EventHeld} or {@code
 * irbc.ResultReported}; templates select by it.
 *
 * @param subject the kind of subject, such as {@code engagement}
 * @param event what happened, such as {@code EventHeld}
 */
public record Kind(String subject, String event) {

    /**
     * {@return the kind of an event}
     *
     * @param event what was recorded
     */
    public static Kind of(DomainEvent event) {
        return of(event.subject(), event);
    }

    /**
     * {@return the kind that the event has under another subject, after its entry was moved there}
     *
     * @param subject the subject to which it was moved
     * @param event what happened, such as {@code EventHeld}
     */
    public static Kind of(Subject subject, DomainEvent event) {
        String path = subject.toString();
        return new Kind(path.substring(0, path.indexOf('/')), event.word());
    }

    /**
     * {@return whether the pattern means this kind: {@code irbc.*}, {@code *.PlanMade},
     * {@code commitment.ChairHandedOver}, or {@code engagement.EventHeld:training} for what the qualifier says}
     *
     * @param pattern a kind; {@code *} stands for any home or any word
     * @param qualifier what tells events of one kind apart; empty for most
     */
    public boolean matches(String pattern, String qualifier) {
        int dot = pattern.indexOf('.');
        return dot >= 0
                && isEither(pattern, 0, dot, subject)
                && (isEither(pattern, dot + 1, pattern.length(), event) && !pattern.equals("*.*")
                        || isQualified(pattern, dot, qualifier));
    }

    /** Whether a part of the pattern is the word, or stands for every one. */
    private static boolean isEither(String pattern, int from, int to, String word) {
        return is(pattern, from, to, word) || is(pattern, from, to, "*");
    }

    private static boolean is(String pattern, int from, int to, String word) {
        return to - from == word.length() && pattern.startsWith(word, from);
    }

    private boolean isQualified(String pattern, int dot, String qualifier) {
        int colon = pattern.indexOf(':');
        return colon > dot
                && is(pattern, 0, dot, subject)
                && is(pattern, dot + 1, colon, event)
                && is(pattern, colon + 1, pattern.length(), qualifier);
    }

    @Override
    public String toString() {
        return subject + "." + event;
    }
}
