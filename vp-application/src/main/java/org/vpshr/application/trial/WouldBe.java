package org.vpshr.application.trial;

import java.util.Optional;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** What a command would have brought that was refused. */
final class WouldBe {
    private WouldBe() {}

    /** Nothing where that rests on what is on record. */
    static Optional<DomainEvent> of(Command command) {
        return switch (command) {
            case CommitmentCommand c -> Optional.of(c.recorded());
            case AgreementCommand c -> Optional.of(c.recorded());
            case WorkingGroupCommand c -> Optional.of(c.recorded());
            case EngagementCommand c -> Optional.of(c.recorded());
            case InitiativeCommand c -> Optional.of(c.recorded());
            case RegisterCommand c -> Optional.of(c.recorded());
            case MatterCommand c -> Optional.of(c.recorded());
            case HostCommand c -> Optional.of(c.recorded());
            case DossierCommand c -> Optional.empty();
            case ReportCommand c -> Optional.empty();
        };
    }
}
