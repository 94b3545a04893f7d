package org.vpshr.domain.engagement;

import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.EngagementId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.engagement.EngagementCommand.*;
import org.vpshr.domain.engagement.EngagementEvent.*;
import org.vpshr.domain.entry.Signatories;
import org.vpshr.domain.rule.Findings;

/**
 * What a government does in a country, or in a forum that belongs to no country section. The country need not be a
 * member of the initiative (rule 12).
 *
 * @param id which engagement
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param missions the missions that answer for the country (rule 108)
 * @param projects the projects that run
 * @param fundings the money that was given and stands (rule 100)
 * @param advocacies what it pleads for and has not yet achieved (rule 70)
 */
public record Engagement(
        EngagementId id,
        Dossier dossier,
        Missions missions,
        Projects projects,
        Fundings fundings,
        Advocacies advocacies)
        implements Aggregate {

    /**
     * {@return the engagement before anything is recorded of it}
     *
     * @param id which engagement
     */
    public static Engagement of(EngagementId id) {
        return new Engagement(id, Dossier.of(id), Missions.NONE, Projects.NONE, Fundings.NONE, Advocacies.NONE);
    }

    @Override
    public Decision decide(Command command) {
        return Aggregate.super.decide(command).with(Findings.of(missions.check(id, command)));
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case EngagementCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(EngagementCommand command) {
        return switch (command) {
            case AccreditMission c -> inCountry(c);
            case GivePriority c -> inCountry(c);
            case DescribeContext c -> Findings.NONE;
            case ExplainRelevance c -> Findings.NONE;
            case AnnounceEvent c -> Findings.NONE;
            case HoldEvent c -> Findings.NONE;
            case ReachOut c -> Findings.NONE;
            case StartProject c -> projects.start(c);
            case ExtendProject c -> projects.extend(c);
            case EndProject c -> projects.end(c);
            case GrantFunding c -> Findings.NONE;
            case ReverseFunding c -> fundings.reverse(c);
            case SignMemorandum c -> Findings.NONE;
            case SignDeclaration c -> Findings.of(Signatories.check(c.entry(), c.openList()));
            case SupportLaw c -> Findings.NONE;
            case AdvocateFor c -> Findings.NONE;
            case AchieveAdvocacy c -> advocacies.achieve(dossier, c);
        };
    }

    private Findings inCountry(EngagementCommand command) {
        if (!(id instanceof CountryEngagementId)) {
            throw Aggregate.misdirected(command);
        }
        return Findings.NONE;
    }

    @Override
    public Engagement evolveOwn(DomainEvent event) {
        return event instanceof EngagementEvent own && own.subject().equals(id) ? evolve(own) : this;
    }

    private Engagement evolve(EngagementEvent event) {
        return switch (event) {
            case MissionAccredited e -> with(missions.accredited(e.mission()));
            case ProjectStarted e -> with(projects.started(e));
            case ProjectEnded e -> with(projects.ended(e.project()));
            case FundingGranted e -> with(fundings.granted(e.entry().id()));
            case FundingReversed e -> with(fundings.reversed(e.funding()));
            case AdvocacyBegun e -> with(advocacies.begun(e.entry().id()));
            case AdvocacyAchieved e -> with(advocacies.achieved(e.advocacy()));
            case PriorityGiven e -> this;
            case ContextDescribed e -> this;
            case RelevanceExplained e -> this;
            case EventAnnounced e -> this;
            case EventHeld e -> this;
            case OutreachMade e -> this;
            case ProjectExtended e -> this;
            case MemorandumSigned e -> this;
            case DeclarationSigned e -> this;
            case LawSupported e -> this;
        };
    }

    @Override
    public Engagement with(Dossier next) {
        return new Engagement(id, next, missions, projects, fundings, advocacies);
    }

    private Engagement with(Missions next) {
        return new Engagement(id, dossier, next, projects, fundings, advocacies);
    }

    private Engagement with(Projects next) {
        return new Engagement(id, dossier, missions, next, fundings, advocacies);
    }

    private Engagement with(Fundings next) {
        return new Engagement(id, dossier, missions, projects, next, advocacies);
    }

    private Engagement with(Advocacies next) {
        return new Engagement(id, dossier, missions, projects, fundings, next);
    }
}
