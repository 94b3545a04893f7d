package org.vpshr.domain.dossier;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.initiative.InitiativeEvent;

/** Tells what was done or came about from what is meant, held or described. */
final class Happenings {
    private Happenings() {}

    static boolean is(DomainEvent event) {
        return switch (event) {
            case DossierEvent e -> e instanceof DossierEvent.ResultReported;
            case EngagementEvent.EventAnnounced e -> false;
            case EngagementEvent.ContextDescribed e -> false;
            case EngagementEvent.RelevanceExplained e -> false;
            case CommitmentEvent.PolicyDescribed e -> false;
            case CommitmentEvent.InstrumentDescribed e -> false;
            case InitiativeEvent.InitiativeDescribed e -> false;
            default -> true;
        };
    }
}
