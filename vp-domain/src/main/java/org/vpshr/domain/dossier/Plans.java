package org.vpshr.domain.dossier;

import static org.vpshr.domain.dossier.DossierRule.OFFER_IS_NOT_TRAINING;
import static org.vpshr.domain.dossier.DossierRule.PLANS_OF_OTHERS_ARE_NOT_OURS;
import static org.vpshr.domain.dossier.DossierRule.PLAN_ENDS_BY_EVIDENCE;
import static org.vpshr.domain.dossier.DossierRule.PLAN_LIES_AHEAD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.When;

/** Plans, promises and pledges, from the day they are made to the day they end. */
final class Plans {
    private Plans() {}

    static Findings make(DossierCommand.MakePlan c) {
        When target = c.entry().when();
        OptionalInt year = c.entry().contribution().reportingYear();
        PLAN_LIES_AHEAD.refuseIf(
                target.mode() != When.Mode.PLANNED,
                c.entry().id() + " is a plan without a planned time",
                "say for when it is planned, if only with an open interval such as 2019/..");
        PLAN_LIES_AHEAD.refuseIf(
                year.isPresent() && !target.span().latestEnd().isAfter(LocalDate.of(year.getAsInt(), 12, 31)),
                c.entry().id() + " is planned for a time that ends with the reporting year or before",
                "a plan's target period ends after the reporting year");
        return Findings.NONE.with(PLANS_OF_OTHERS_ARE_NOT_OURS.flagIf(
                c.kind() == PlanKind.PLEDGE && !(c.owner() instanceof Party.Government),
                c.entry().id() + " is called a pledge, yet its owner is " + c.owner()));
    }

    static Findings keep(Dossier dossier, DossierCommand.KeepPlan c) {
        PlanLife plan = running(dossier, c.plan());
        PLAN_ENDS_BY_EVIDENCE.refuseIf(
                c.evidence().isEmpty(), "no evidence is given for " + c.plan(), "name the entries that show it");
        for (EntryId id : c.evidence()) {
            Optional<EntryState> evidence = dossier.known(id);
            PLAN_ENDS_BY_EVIDENCE.refuseIf(
                    evidence.isEmpty() || evidence.get().withdrawn(),
                    id + " is not on record and cannot show that " + c.plan() + " was kept",
                    "record it first");
            evidence.ifPresent(known -> checkEvidence(dossier, plan, c.plan(), known));
        }
        return Findings.NONE;
    }

    private static void checkEvidence(Dossier dossier, PlanLife plan, EntryId id, EntryState evidence) {
        OFFER_IS_NOT_TRAINING.refuseIf(
                plan.kind() == PlanKind.ACCEPTED_OFFER && !evidence.happening(),
                evidence.entry().id() + " tells of nothing that was held",
                "an accepted offer is kept by the training itself");
        LocalDate made = dossier.entry(id).map(Entry::contribution).orElseThrow().reportingYear().stream()
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .findFirst()
                .orElse(LocalDate.MIN);
        PLAN_ENDS_BY_EVIDENCE.refuseIf(
                evidence.entry().when().hasDate()
                        && evidence.entry().when().span().latestEnd().isBefore(made),
                evidence.entry().id() + " happened before the plan " + id + " was made",
                "name what happened in or after the plan");
    }

    static Findings move(Dossier dossier, DossierCommand.MovePlan c) {
        running(dossier, c.plan());
        PLAN_ENDS_BY_EVIDENCE.refuseIf(
                c.reason().isBlank() || c.target().mode() != When.Mode.PLANNED,
                c.plan() + " is moved without a reason or a planned time",
                "say why, and to when");
        TimeOfEntry.inOrder(c.plan(), c.target());
        return SeasonOfEntry.check(c.subject(), dossier.onRecord(c.plan()), c.target());
    }

    static Findings drop(Dossier dossier, DossierCommand.DropPlan c) {
        running(dossier, c.plan());
        PLAN_ENDS_BY_EVIDENCE.refuseIf(c.reason().isBlank(), c.plan() + " is dropped without a reason", "say why");
        return Findings.NONE;
    }

    private static PlanLife running(Dossier dossier, EntryId id) {
        Optional<PlanLife> plan = dossier.plan(id);
        PLAN_ENDS_BY_EVIDENCE.refuseIf(
                plan.isEmpty() || plan.get().ended(),
                id + (plan.isEmpty() ? " is no plan of " + dossier.subject() : " has ended already"),
                "name a plan that is still open");
        return plan.orElseThrow();
    }
}
