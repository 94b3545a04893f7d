package org.vpshr.examples.netherlands;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.reports.AsOf;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;

/** What the 2019 follow-up says of the plans of the 2018 report. */
@Tag("rule-124-holds")
class FollowUpTest {
    private static final LocalDate YEAR_END = LocalDate.parse("2019-12-31");
    private static final LocalDate FOUR_YEARS_LATER = LocalDate.parse("2023-12-31");
    private static final List<Integer> PLANS =
            List.of(28, 29, 140, 141, 143, 156, 176, 227, 228, 229, 230, 231, 234, 239, 241, 283, 284);
    private static Map<String, Undertaking> listed = Map.of();

    @BeforeAll
    static void follow() {
        listed = asOf(AsOf.now(), YEAR_END);
    }

    private static Map<String, Undertaking> asOf(AsOf asOf, LocalDate on) {
        return Example.ask(record -> Example.report2018(record).at(asOf).followUp(on)).all().stream()
                .collect(toMap(u -> u.entry().value(), u -> u));
    }

    private static Undertaking of(Map<String, Undertaking> undertakings, String entry) {
        return requireNonNull(undertakings.get(entry), entry);
    }

    static List<FactsTest.Fact> plans() {
        return FactsTest.facts().stream()
                .filter(fact -> PLANS.contains(fact.number()))
                .toList();
    }

    @ParameterizedTest(name = "fact {0}: {2} at the end of 2019, {3} four years later")
    @CsvSource({
        "28, a-pledge-support, OPEN, OPEN",
        "29, a-pledge-strengthen, OPEN, OPEN",
        "140, ng-police-promise, OPEN, OPEN",
        "141, ng-civil-defence-promise, OPEN, OPEN",
        "143, ng-training-accepted, OPEN, OPEN",
        "156, ng-video-use, OPEN, OPEN",
        "176, za-coal-roundtable-plan, OPEN, OVERDUE",
        "227, cd-plan-monthly, PARTLY_KEPT, PARTLY_KEPT",
        "228, cd-plan-police-training, OPEN, OVERDUE",
        "229, cd-plan-police-oversight, OPEN, PARTLY_KEPT",
        "230, cd-plan-outreach, OPEN, OPEN",
        "231, cd-plan-exchange, OPEN, OPEN",
        "234, cd-plan-case-studies, OPEN, KEPT",
        "239, cd-plan-link, OPEN, OPEN",
        "241, cd-plan-supply-chains, OPEN, OPEN",
        "283, pe-plan-action-plan, OPEN, OPEN",
        "284, pe-goal-platform, PARTLY_KEPT, PARTLY_KEPT"
    })
    void it_lists_every_plan_of_the_report_with_its_state(int fact, String entry, PlanState then, PlanState later) {
        assertThat(plans().stream().filter(f -> f.number() == fact).flatMap(f -> f.entries().stream()))
                .contains(entry);
        assertThat(of(listed, entry).state()).isEqualTo(then);
        assertThat(of(asOf(AsOf.now(), FOUR_YEARS_LATER), entry).state()).isEqualTo(later);
    }

    @Test
    @Tag("rule-123-holds")
    void the_monthly_meetings_were_kept_in_part_and_the_case_studies_in_full_x21_x22() {
        Undertaking monthly = of(listed, "cd-plan-monthly");
        assertThat(monthly.evidence()).extracting(e -> e.entry().value()).containsExactly("cd-meeting-2019-06");
        assertThat(requireNonNull(monthly.expectation()).recorded()).isEqualTo(1);
        Undertaking studies = of(asOf(AsOf.now(), FOUR_YEARS_LATER), "cd-plan-case-studies");
        assertThat(studies.evidence()).extracting(e -> e.entry().value()).containsExactly("cd-lessons-study");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void it_lists_them_as_the_report_was_published(FactsTest.Fact fact) {
        Map<String, Undertaking> published = asOf(AsOf.published(1), YEAR_END);
        fact.entries().forEach(entry -> assertThat(of(published, entry).state()).isEqualTo(PlanState.OPEN));
    }

    @Test
    @Tag("rule-126-holds")
    void plans_of_third_parties_are_marked_as_not_ours() {
        assertThat(of(listed, "a-pledge-support").ours()).isTrue();
        assertThat(of(listed, "cd-plan-link").ours()).isTrue();
        assertThat(of(listed, "za-coal-roundtable-plan").ours()).isFalse();
        assertThat(of(listed, "pe-plan-action-plan").ours()).isFalse();
    }

    @Test
    @Tag("rule-127-holds")
    void an_accepted_offer_of_training_is_no_training() {
        assertThat(of(listed, "ng-training-accepted").kind()).isEqualTo(Undertaking.Kind.ACCEPTED_OFFER);
        assertThat(of(listed, "ng-training-accepted").state()).isEqualTo(PlanState.OPEN);
    }

    @Test
    @Tag("rule-65-holds")
    void a_monthly_plan_expects_twelve_meetings_and_holds_none() {
        Undertaking.Expected expected =
                requireNonNull(of(listed, "cd-plan-monthly").expectation());
        assertThat(expected.expected()).isEqualTo(12);
        assertThat(requireNonNull(of(asOf(AsOf.published(1), YEAR_END), "cd-plan-monthly")
                                .expectation())
                        .recorded())
                .isZero();
    }

    @Test
    @Tag("rule-83-holds")
    void the_yearly_outreach_under_the_gold_agreement_is_due_for_the_year() {
        assertThat(of(listed, "b-gold-outreach").due().span().edtf()).isEqualTo("2018");
        assertThat(of(listed, "b-gold-outreach").ours()).isTrue();
    }
}
