package org.vpshr.projections.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.NL;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.PlanDropped;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.DossierEvent.PlanMoved;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.followup.OpenPlans.OpenPlan;

class OpenPlansTest {
    private static final EntryId TRAINING = new EntryId("training");
    private static final Contribution NEXT_YEAR = aContribution("2020-01-05");
    private static final Audience ALL = new Audience.Open();
    private static final PlanMade MADE = plan(PERU, anEntry("training").at(planned("2019")));

    private static List<OpenPlan> in2019(DomainEvent... events) {
        return new OpenPlans(history(events).entries()).of(NL, 2019);
    }

    private static PlanKept kept(Outcome outcome) {
        return new PlanKept(PERU, NEXT_YEAR, TRAINING, outcome, Set.of(new EntryId("held")), ALL);
    }

    @Test
    @Tag("rule-124-holds")
    void the_next_year_lists_the_plans_that_are_still_open() {
        assertThat(in2019(MADE)).extracting(OpenPlan::plan).containsExactly(TRAINING);
    }

    @Test
    @Tag("rule-124-holds")
    void the_year_for_which_a_plan_was_made_does_not_list_it_as_open() {
        assertThat(new OpenPlans(history(MADE).entries()).of(NL, 2018)).isEmpty();
    }

    @Test
    @Tag("rule-124-holds")
    void a_plan_stays_listed_until_it_ends() {
        assertThat(new OpenPlans(history(MADE).entries()).of(NL, 2022)).hasSize(1);
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_was_kept_is_not_open() {
        assertThat(in2019(MADE, kept(Outcome.FULLY))).isEmpty();
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_was_kept_in_part_is_open_and_says_so() {
        assertThat(in2019(MADE, kept(Outcome.PARTLY)))
                .extracting(OpenPlan::partlyKept)
                .containsExactly(true);
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_was_dropped_is_not_open() {
        assertThat(in2019(MADE, new PlanDropped(PERU, NEXT_YEAR, TRAINING, "no money", ALL)))
                .isEmpty();
    }

    @Test
    void a_plan_that_was_withdrawn_is_not_open() {
        assertThat(in2019(MADE, withdrawn(PERU, "training"))).isEmpty();
    }

    @Test
    @Tag("rule-123-holds")
    void a_plan_that_was_moved_is_open_for_its_new_time() {
        assertThat(in2019(MADE, new PlanMoved(PERU, NEXT_YEAR, TRAINING, planned("2021"), "elections", ALL)))
                .extracting(OpenPlan::target)
                .containsExactly(planned("2021"));
    }

    @ParameterizedTest(name = "planned for {0}: {1}")
    @CsvSource({"2019, true", "2019-03, true", "2019/2020, false", "2019/.., false", "2021, false"})
    void a_plan_is_overdue_when_its_time_is_over(String target, boolean overdue) {
        assertThat(in2019(plan(PERU, anEntry("training").at(planned(target)))))
                .extracting(plan -> plan.overdueIn(2019))
                .containsExactly(overdue);
    }

    @Test
    @Tag("rule-126-holds")
    void the_plan_of_a_third_party_is_not_ours() {
        PlanMade theirs = new PlanMade(
                PERU, anEntry("theirs").at(planned("2019")).build(), PlanKind.PLAN, Party.parse("org:idl"));

        assertThat(in2019(theirs)).isEmpty();
    }

    @Test
    @Tag("rule-126-holds")
    void the_plans_of_third_parties_are_listed_among_all() {
        PlanMade theirs = new PlanMade(
                PERU, anEntry("theirs").at(planned("2019")).build(), PlanKind.PROMISE, Party.parse("org:idl"));

        assertThat(new OpenPlans(history(MADE, theirs).entries()).before(2019)).hasSize(2);
    }
}
