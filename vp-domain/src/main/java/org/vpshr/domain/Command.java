package org.vpshr.domain;

import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** A request to record something about a subject. It is refused with a {@link org.vpshr.domain.rule.RuleViolation}. */
public sealed interface Command extends Attributed
        permits CommitmentCommand,
                AgreementCommand,
                WorkingGroupCommand,
                EngagementCommand,
                InitiativeCommand,
                ReportCommand,
                RegisterCommand,
                DossierCommand {

    /** What the command speaks to. */
    Subject subject();
}
