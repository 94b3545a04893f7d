package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.reattributed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.PositionStated;
import org.vpshr.domain.engagement.EngagementEvent.ContextDescribed;
import org.vpshr.domain.engagement.EngagementEvent.DeclarationSigned;
import org.vpshr.domain.engagement.EngagementRule;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.initiative.InitiativeEvent.PilotCountriesSelected;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupNoted;
import org.vpshr.projections.given.AHistory;

class DraftFindingsTest {

    private static List<Rule> broken(DomainEvent... events) {
        return findings(events).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(DomainEvent... events) {
        AHistory told = history(events);
        return DraftFindings.of(told.report(), told.entries());
    }

    private static AnEntry signedBy(int stated) {
        return anEntry("declaration")
                .on("2018-05")
                .with("org:fnv", Capacity.SIGNATORY)
                .with("org:idl", Capacity.SIGNATORY)
                .with(new Figure.Count(
                        "signatories",
                        new Quantity.Exact(java.math.BigDecimal.valueOf(stated)),
                        "signatories",
                        Basis.COUNTED));
    }

    @Test
    void a_plain_draft_has_no_findings() {
        assertThat(broken(held(PERU, "workshop"))).isEmpty();
    }

    @Test
    @Tag("rule-44-flags")
    void background_that_is_linked_to_nothing_of_the_year_is_flagged() {
        assertThat(broken(held(PERU, anEntry("earlier").on("2016")))).containsExactly(EntryRule.BACKGROUND_IS_LINKED);
    }

    @Test
    @Tag("rule-44-flags")
    void background_that_is_linked_to_other_background_only_is_flagged() {
        assertThat(broken(
                        held(PERU, anEntry("earlier").on("2015")),
                        held(PERU, anEntry("later").on("2016").linked("follows:earlier"))))
                .containsExactly(EntryRule.BACKGROUND_IS_LINKED, EntryRule.BACKGROUND_IS_LINKED);
    }

    @Test
    @Tag("rule-44-holds")
    void background_to_which_a_fact_of_the_year_is_linked_is_in_order() {
        assertThat(broken(
                        held(PERU, anEntry("earlier").on("2016")),
                        held(PERU, anEntry("workshop").on("2018-05").linked("follows:earlier"))))
                .isEmpty();
    }

    @Test
    @Tag("rule-44-holds")
    void the_context_of_a_country_needs_no_link() {
        assertThat(broken(new ContextDescribed(PERU, on("context", "2016")))).isEmpty();
    }

    @Test
    @Tag("rule-90-holds")
    void what_may_or_may_not_fall_into_the_year_is_shown_to_a_person() {
        assertThat(broken(held(PERU, anEntry("workshop").on("2018-12~"))))
                .containsExactly(EntryRule.OVERLAP_MAY_BE_MAYBE);
    }

    @Test
    @Tag("rule-49-flags")
    void a_country_selected_in_section_a_without_a_section_of_its_own_is_flagged() {
        assertThat(findings(
                        held(PERU, "workshop"),
                        new PilotCountriesSelected(
                                VPI, on("pilots", "2018"), Set.of(PERU.country(), MYANMAR.country()))))
                .containsExactly(new Finding(
                        EngagementRule.COUNTRY_WITHOUT_SECTION,
                        "MM is named in section A and has no section of its own"));
    }

    @Test
    @Tag("rule-49-flags")
    void a_group_named_in_section_a_without_a_section_of_its_country_is_flagged() {
        assertThat(broken(new GroupNoted(
                        GROUP_OF_MYANMAR,
                        anEntry("group").on("2018").placed("A").build())))
                .containsExactly(EngagementRule.COUNTRY_WITHOUT_SECTION);
    }

    @Test
    @Tag("rule-49-holds")
    void a_country_named_in_section_a_with_a_section_of_its_own_is_in_order() {
        assertThat(broken(
                        held(PERU, "workshop"),
                        new PositionStated(
                                COMMITMENT,
                                anEntry("position").on("2018").in("PE").in("NL").build())))
                .isEmpty();
    }

    @Test
    @Tag("rule-101-flags")
    void a_stated_number_of_signatories_that_differs_from_the_list_is_flagged() {
        assertThat(broken(new DeclarationSigned(PERU, signedBy(3).build(), false)))
                .containsExactly(FigureRule.COUNT_AND_LIST_AGREE);
    }

    @Test
    @Tag("rule-101-holds")
    void a_stated_number_that_agrees_with_the_list_is_in_order_whoever_the_signatories_turned_out_to_be() {
        assertThat(broken(
                        new DeclarationSigned(PERU, signedBy(2).build(), false),
                        reattributed(PERU, "declaration", "org:idl", "org:idehpucp")))
                .isEmpty();
    }
}
