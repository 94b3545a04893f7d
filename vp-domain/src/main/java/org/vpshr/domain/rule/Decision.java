package org.vpshr.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;

/** What an aggregate answers to a command that it accepts: the events to record, and what a person should look at. */
public record Decision(List<DomainEvent> events, List<Finding> findings) {

    public Decision {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    public static Decision of(DomainEvent... events) {
        return new Decision(List.of(events), List.of());
    }

    /** The same decision with the finding added, if there is one. */
    public Decision with(Optional<Finding> finding) {
        return finding.map(List::of).map(this::with).orElse(this);
    }

    /** The same decision with these findings added. */
    public Decision with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Decision(events, all);
    }
}
