package org.vpshr.domain;

import org.vpshr.domain.commitment.Commitment;
import org.vpshr.domain.engagement.Engagement;
import org.vpshr.domain.host.OwnRules;
import org.vpshr.domain.initiative.Initiative;
import org.vpshr.domain.irbc.IrbcAgreement;
import org.vpshr.domain.register.RegisteredOrganisation;
import org.vpshr.domain.register.RegisteredPerson;
import org.vpshr.domain.report.AnnualReport;
import org.vpshr.domain.workinggroup.WorkingGroup;

/** Which state decides about which subject. */
public final class Aggregates {
    private Aggregates() {}

    /**
     * {@return the state of the subject before anything is recorded of it}
     *
     * @param subject any subject
     */
    public static Aggregate initial(Subject subject) {
        return ReplayedAggregate.of(beginning(subject));
    }

    /**
     * {@return the same, whose decisions keep rules of a ministry's own too}
     *
     * @param subject any subject
     * @param own the rules of a ministry's own
     */
    public static Aggregate initial(Subject subject, OwnRules own) {
        Aggregate initial = initial(subject);
        return own.isEmpty() ? initial : new RuledAggregate(initial, own);
    }

    private static Aggregate beginning(Subject subject) {
        return switch (subject) {
            case Subject.CommitmentId id -> Commitment.of(id);
            case Subject.AgreementId id -> IrbcAgreement.of(id);
            case Subject.WorkingGroupId id -> WorkingGroup.of(id);
            case Subject.EngagementId id -> Engagement.of(id);
            case Subject.InitiativeId id -> Initiative.of(id);
            case Subject.AnnualReportId id -> AnnualReport.of(id);
            case Subject.OrganisationId id -> RegisteredOrganisation.of(id);
            case Subject.PersonId id -> RegisteredPerson.of(id);
        };
    }
}
