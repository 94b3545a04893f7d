package org.vpshr.projections.history;

import java.util.Locale;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.engagement.EngagementEvent;

/**
 * What kind of thing an event tells of what kind of subject, such as {@code engagement.EventHeld} or {@code
 * irbc.ResultReported}; templates select by it.
 */
public record Kind(String subject, String event) {

    public static Kind of(DomainEvent event) {
        return of(event.subject(), event);
    }

    /** The kind that the event has under another subject, after its entry was moved there. */
    public static Kind of(Subject subject, DomainEvent event) {
        String path = subject.toString();
        return new Kind(path.substring(0, path.indexOf('/')), event.getClass().getSimpleName());
    }

    /**
     * What tells events of one kind apart: the policy that is spoken of, the kind of event held; empty for most.
     */
    public static String qualifier(DomainEvent event) {
        return switch (event) {
            case CommitmentEvent.PolicyAdopted e -> e.policy();
            case CommitmentEvent.PolicyDescribed e -> e.policy();
            case EngagementEvent.EventHeld e ->
                e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> "";
        };
    }

    /**
     * Whether the pattern means this kind: {@code irbc.*}, {@code *.PlanMade}, {@code commitment.ChairHandedOver}, or
     * {@code engagement.EventHeld:training} for what the qualifier says.
     */
    public boolean matches(String pattern, String qualifier) {
        return pattern.equals(toString())
                || pattern.equals(this + ":" + qualifier)
                || pattern.equals(subject + ".*")
                || pattern.equals("*." + event);
    }

    @Override
    public String toString() {
        return subject + "." + event;
    }
}
