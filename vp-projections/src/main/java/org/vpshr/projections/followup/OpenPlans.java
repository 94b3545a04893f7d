package org.vpshr.projections.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/** The plans of earlier years that are still open; the next year's report lists them (rule 124). */
public final class OpenPlans {
    private final Entries entries;

    /**
     * The open plans among these entries.
     *
     * @param entries the entries on record
     */
    public OpenPlans(Entries entries) {
        this.entries = entries;
    }

    /**
     * A plan that neither was kept in full nor dropped nor taken back.
     *
     * @param plan the entry of the plan, by its id
     * @param subject what it is about
     * @param kind what was given: a plan, a goal, a pledge
     * @param owner whose plan it is
     * @param madeFor the reporting year that it was made for
     * @param target for when it is planned, after any move
     * @param partlyKept whether it was kept in part
     */
    public record OpenPlan(
            EntryId plan, Subject subject, PlanKind kind, Party owner, int madeFor, When target, boolean partlyKept) {

        /**
         * {@return whether its time is surely over by the end of the year}
         *
         * @param year the year, in four digits
         */
        public boolean overdueIn(int year) {
            return target.span().latestEnd().getYear() <= year;
        }
    }

    /**
     * {@return the government's own plans of the years before; those of third parties are not its plans (rule 126)}
     *
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     */
    public List<OpenPlan> of(Country government, int year) {
        return before(year).stream()
                .filter(plan -> plan.owner().equals(new Party.Government(government)))
                .toList();
    }

    /**
     * {@return all plans of the years before, whoever has them, in the order of recording}
     *
     * @param year the reporting year, in four digits
     */
    public List<OpenPlan> before(int year) {
        return entries.standing().stream()
                .flatMap(c -> open(c).stream())
                .filter(plan -> plan.madeFor() < year)
                .toList();
    }

    private static Optional<OpenPlan> open(EntryHistory c) {
        if (!(c.origin() instanceof DossierEvent.PlanMade made) || told(c).anyMatch(OpenPlans::ends)) {
            return Optional.empty();
        }
        Contribution by = c.entry().contribution();
        int madeFor = by.reportYear();
        boolean partly = told(c).anyMatch(DossierEvent.PlanKept.class::isInstance);
        return Optional.of(new OpenPlan(
                c.entry().id(),
                c.subject(),
                made.kind(),
                c.withCorrectParty(made.owner()),
                madeFor,
                target(c),
                partly));
    }

    private static boolean ends(DomainEvent event) {
        return event instanceof DossierEvent.PlanDropped
                || (event instanceof DossierEvent.PlanKept kept && kept.outcome() == Outcome.FULLY);
    }

    private static When target(EntryHistory c) {
        return told(c).filter(DossierEvent.PlanMoved.class::isInstance)
                .map(event -> ((DossierEvent.PlanMoved) event).target())
                .reduce((earlier, later) -> later)
                .orElse(c.entry().when());
    }

    private static Stream<DomainEvent> told(EntryHistory c) {
        return c.life().stream().map(RecordedEvent::event);
    }
}
