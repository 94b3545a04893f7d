package org.vpshr.application.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.engagement.EngagementRule;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.party.Country;

/**
 * Holds an actor to the rules when it records: its role first, then in whose name, for which government and country, and
 * at last whose it is that the command changes.
 *
 * <p>One is made for what is recorded together, and asked about each command before it is decided.
 */
public final class Policy {
    private final Actor actor;
    private final Accreditations accreditations;
    private final Reach reach;

    /**
     * What an actor may record.
     *
     * @param actor who records
     * @param accreditations to which countries its missions are accredited
     * @param authorship who wrote what is on record
     */
    public Policy(Actor actor, Accreditations accreditations, Authorship authorship) {
        this.actor = actor;
        this.accreditations = accreditations;
        this.reach = new Reach(actor, authorship);
    }

    /**
     * Refuses a command that the actor may not record.
     *
     * @param command what is asked to be recorded
     * @throws NotPermitted when the actor may not record the command
     */
    public void require(Command command) {
        Right right = Needed.to(command);
        actor.require(right, recording(command));
        written(command).map(Contribution::by).forEach(desk -> requireOwn(command, desk));
        command.subject().owner().ifPresent(government -> requireOwn(command, government));
        if (!actor.may(Right.EDIT) && right == Right.CONTRIBUTE) {
            requireAccreditation(command, command.contribution().by());
        }
        reach.refusal(command).ifPresent(beyond -> {
            throw refused(command, beyond.why(), beyond.ask());
        });
    }

    /**
     * {@return how a refusal is told that rests on what the actor may not see: by the number of its rule, and by
     * nothing of what is on record}
     *
     * @param command what is asked to be recorded
     * @param rule the rule that refused it, if one did
     */
    public NotPermitted beyondSight(Command command, Optional<BrokenRule> rule) {
        return new NotPermitted(
                actor.reference(),
                recording(command),
                "it does not go with what is on record beyond what the actor may see"
                        + rule.map(broken -> " (rule " + broken.code() + ")").orElse(""),
                Right.AUDIT.holders() + " of " + actor.government() + ", who reads all of it",
                rule.orElse(null));
    }

    /** Nobody writes in another's name. */
    private void requireOwn(Command command, Desk desk) {
        if (!actor.desks().contains(desk)) {
            throw refused(
                    command,
                    "it is written by " + desk + ", for which the actor does not write",
                    "somebody of " + desk + " to record it");
        }
    }

    private void requireOwn(Command command, Country government) {
        if (!actor.government().equals(government)) {
            throw refused(command, "the actor acts for " + actor.government(), "an editor of " + government);
        }
    }

    private void requireAccreditation(Command command, Desk mission) {
        switch (command.subject()) {
            case Subject.CountryEngagementId id -> requireAccreditation(command, mission, id.country());
            case Subject.WorkingGroupId id -> requireAccreditation(command, mission, id.country());
            case Subject.OrganisationId id -> {}
            case Subject.PersonId id -> {}
            case Subject.CommitmentId id -> throw ofNoCountry(command);
            case Subject.AgreementId id -> throw ofNoCountry(command);
            case Subject.ForumEngagementId id -> throw ofNoCountry(command);
            case Subject.InitiativeId id -> throw ofNoCountry(command);
            case Subject.AnnualReportId id -> throw ofNoCountry(command);
        }
    }

    private void requireAccreditation(Command command, Desk mission, Country country) {
        if (!accreditations.accredited(mission, country)) {
            BrokenRule rule = EngagementRule.MISSION_IS_ACCREDITED.broken();
            throw new NotPermitted(
                    actor.reference(),
                    recording(command),
                    mission + " is not accredited to " + country + " (rule " + rule.number() + ")",
                    "an editor to record its accreditation",
                    rule);
        }
    }

    private NotPermitted ofNoCountry(Command command) {
        return refused(command, "a contributor writes of the countries of its mission", "an editor");
    }

    private NotPermitted refused(Command command, String why, String ask) {
        return new NotPermitted(actor.reference(), recording(command), why, ask);
    }

    private static String recording(Command command) {
        return "record " + command.word() + " about " + command.subject();
    }

    /** A corrected entry says itself who wrote it. */
    private static Stream<Contribution> written(Command command) {
        return command instanceof DossierCommand.CorrectEntry correct
                ? Stream.of(command.contribution(), correct.corrected().contribution())
                : Stream.of(command.contribution());
    }
}
