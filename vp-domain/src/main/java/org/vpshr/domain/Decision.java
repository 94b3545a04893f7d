package org.vpshr.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/** What an aggregate answers to a command that it accepts: the events to record, and what a person should look at. */
public record Decision(List<DomainEvent> events, List<Finding> findings) {

    public Decision {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** What is recorded once the rules have let it pass; so they come first. */
    public static Decision of(Findings findings, DomainEvent event) {
        return new Decision(List.of(event), findings.all());
    }

    /** The same decision with other events in the place of its own. */
    public Decision map(UnaryOperator<DomainEvent> change) {
        return new Decision(events.stream().map(change).toList(), findings);
    }

    /** The same decision with these findings added. */
    public Decision with(Findings more) {
        return new Decision(events, new Findings(findings).with(more).all());
    }
}
