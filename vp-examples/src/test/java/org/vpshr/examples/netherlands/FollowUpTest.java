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
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.AsOf;
import org.vpshr.projections.followup.State;
import org.vpshr.projections.followup.Undertaking;

/** What the 2019 follow-up says of the plans of the 2018 report. */
@Tag("rule-124-holds")
class FollowUpTest {
    private static final LocalDate YEAR_END = LocalDate.parse("2019-12-31");
    private static final List<Integer> PLANS =
            List.of(28, 29, 140, 141, 143, 156, 176, 227, 228, 229, 230, 231, 234, 239, 241, 283, 284);
    private static Map<String, Undertaking> listed = Map.of();

    @BeforeAll
    static void follow() {
        listed = asOf(AsOf.now(), YEAR_END);
    }

    private static Map<String, Undertaking> asOf(AsOf asOf, LocalDate on) {
        return Example.ask(record -> Example.report2018(record).at(asOf).followUp(on)).stream()
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

    @ParameterizedTest
    @MethodSource("plans")
    void it_lists_every_plan_of_the_report_with_its_state(FactsTest.Fact fact) {
        assertThat(listed).containsKeys(fact.entries().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void it_lists_them_as_the_report_was_published(FactsTest.Fact fact) {
        Map<String, Undertaking> published = asOf(AsOf.published(1), YEAR_END);
        fact.entries().forEach(entry -> assertThat(of(published, entry).state()).isEqualTo(State.OPEN));
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
        assertThat(of(listed, "ng-training-accepted").state()).isEqualTo(State.OPEN);
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
