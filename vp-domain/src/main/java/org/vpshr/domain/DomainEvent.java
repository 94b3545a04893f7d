package org.vpshr.domain;

import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.irbc.AgreementEvent;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;

/** Something that was recorded about a subject; it is never changed. */
public sealed interface DomainEvent extends Attributed
        permits CommitmentEvent,
                AgreementEvent,
                WorkingGroupEvent,
                EngagementEvent,
                InitiativeEvent,
                ReportEvent,
                RegisterEvent,
                DossierEvent {

    /** What the event speaks of. */
    Subject subject();
}
