package org.vpshr.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/**
 * What an aggregate answers to a command that it accepts: the events to record, and what a person should look at.
 *
 * @param events what is recorded, in this order
 * @param findings what a person should look at; it refuses nothing
 */
public record Decision(List<DomainEvent> events, List<Finding> findings) {

    /** Takes copies of what is given. */
    public Decision {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /**
     * {@return what is recorded once the rules have let it pass; so they come first}
     *
     * @param findings what a person should look at
     * @param event what is recorded
     */
    public static Decision of(Findings findings, DomainEvent event) {
        return new Decision(List.of(event), findings.all());
    }

    /**
     * {@return the same decision with other events in the place of its own}
     *
     * @param change answers the event that is put in the place of one
     */
    public Decision map(UnaryOperator<DomainEvent> change) {
        return new Decision(events.stream().map(change).toList(), findings);
    }

    /**
     * {@return the same decision with these findings added}
     *
     * @param more findings that are added
     */
    public Decision with(Findings more) {
        return new Decision(events, new Findings(findings).with(more).all());
    }
}
