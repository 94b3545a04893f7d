package org.vpshr.application.receipt;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.rule.Finding;

/**
 * What was recorded.
 *
 * @param first the position of the first event
 * @param last the position of the last; one less than {@code first} when nothing had to be recorded
 * @param notices what a person should look at, and where it was said
 * @param durable whether it is kept for good; what is recorded within a transaction of the host is not, before the host commits
 * @param unanswered how many questions of a file nobody answered: nothing was recorded for them
 */
public record Receipt(long first, long last, List<Notice> notices, boolean durable, long unanswered) {

    /**
     * Of what asks nothing.
     *
     * @param first the position of the first event
     * @param last that of the last; one less than the first where nothing had to be recorded
     * @param notices what a person should look at
     * @param durable whether it is kept for good
     */
    public Receipt(long first, long last, List<Notice> notices, boolean durable) {
        this(first, last, notices, durable, 0);
    }

    /**
     * Of what is kept for good.
     *
     * @param first the position of the first event
     * @param last that of the last; one less than the first where nothing had to be recorded
     * @param notices what a person should look at
     */
    public Receipt(long first, long last, List<Notice> notices) {
        this(first, last, notices, true);
    }

    /** Takes a copy of the notices. */
    public Receipt {
        notices = List.copyOf(notices);
    }

    /** {@return how many events were recorded} */
    public long count() {
        return last - first + 1;
    }

    /** {@return what a person should look at} */
    public List<Finding> findings() {
        return notices.stream().map(Notice::finding).toList();
    }

    /** {@return the same, as it is told before the host commits} */
    public Receipt beforeCommit() {
        return new Receipt(first, last, notices, false, unanswered);
    }

    /**
     * {@return the same of a file of which so many questions were not answered}
     *
     * @param questions how many
     */
    public Receipt leaving(long questions) {
        return new Receipt(first, last, notices, durable, questions);
    }

    /**
     * {@return the receipt of this and of what was recorded right after it}
     *
     * @param next what was recorded right after it
     */
    public Receipt and(Receipt next) {
        return new Receipt(
                first,
                next.last(),
                Stream.concat(notices.stream(), next.notices().stream()).toList(),
                durable && next.durable(),
                unanswered + next.unanswered());
    }
}
