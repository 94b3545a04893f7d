package org.vpshr.domain.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierCommand.StatePosition;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.ReportEvent.ReportCleared;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.time.When;

class HostFactTest {
    private static final Subject PERU = Subject.parse("engagement/NL/PE");
    private static final HostType GRANT = new HostType("minbuza", "GrantNamed", 2);
    private static final Tag CASE = new Tag("minbuza:case", "2025-4711");
    private static final HostField FILE = new HostField("file", HostField.Type.TEXT, "2025-4711");

    private static HostCommand name(Subject subject, AnEntry entry) {
        return new HostCommand(subject, GRANT, entry.build(), Set.of(CASE), List.of(FILE));
    }

    @Test
    void a_ministry_records_a_fact_of_its_own_on_any_subject() {
        Entry entry = anEntry("pe-grant").build();

        given(PERU)
                .when(new HostCommand(PERU, GRANT, entry, Set.of(CASE), List.of(FILE)))
                .then(new HostEvent(PERU, GRANT, entry, Set.of(CASE), List.of(FILE)));
    }

    @Test
    void it_is_known_by_the_ministrys_own_name_and_found_by_its_own_tags() {
        HostEvent event = name(PERU, anEntry("pe-grant")).recorded();

        assertThat(event.stableName()).isEqualTo("minbuza.GrantNamed");
        assertThat(event.tags())
                .containsExactlyInAnyOrder(Tags.subject(PERU), Tags.entry(new EntryId("pe-grant")), CASE);
    }

    @Test
    void it_keeps_the_rules_of_every_entry() {
        given(PERU)
                .when(name(PERU, anEntry("pe-grant").at(When.planned("2030", "in 2030"))))
                .thenRefusedBy(EntryRule.FUTURE_IS_A_PLAN);
        given(PERU)
                .when(name(PERU, anEntry("pe-grant").linked("follows:nowhere")))
                .thenRefusedBy(EntryRule.LINK_LEADS_SOMEWHERE);
    }

    @Test
    void its_entry_is_on_record_like_any_other() {
        given(PERU)
                .after(name(PERU, anEntry("pe-grant")))
                .when(name(PERU, anEntry("pe-grant")))
                .thenRefusedBy(EntryRule.ID_IS_USED_ONCE);
        given(PERU)
                .after(name(PERU, anEntry("pe-grant")))
                .when(new StatePosition(
                        PERU, anEntry("pe-more").linked("follows:pe-grant").build()))
                .thenAccepted();
        given(PERU)
                .after(name(PERU, anEntry("pe-grant")))
                .when(new WithdrawEntry(
                        PERU, AnEntry.aContribution("2019-03-01"), new EntryId("pe-grant"), "slip", "head"))
                .thenAccepted();
    }

    @Test
    void it_changes_no_report_that_is_cleared() {
        Subject.AnnualReportId report = (Subject.AnnualReportId) Subject.parse("report/NL/2018/public");

        given(report, new ReportCleared(report, AnEntry.aContribution("2019-01-21"), Clearance.values()[0]))
                .when(name(report, anEntry("a-grant")))
                .thenRefusedBy(ReportRule.CLEARED_AS_IT_STANDS);
    }

    @Test
    void its_decision_sees_what_its_entry_refers_to() {
        assertThat(Boundary.of(Samples.full().of(HostCommand.class)).tags())
                .contains(Tags.entry(new EntryId("another")), Tags.entry(new EntryId("an-entry")));
    }

    @Test
    void it_takes_no_name_and_no_tag_of_this_library() {
        assertThatThrownBy(() -> new HostType("irbc", "GrantNamed", 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new HostType("minbuza", "grantNamed", 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("write it like minbuza.GrantNamed");
        assertThatThrownBy(() -> new HostType("minbuza", "GrantNamed", 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(
                        () -> new HostCommand(PERU, GRANT, anEntry("pe-grant").build(), Set.of(Tags.CHAIR), List.of()))
                .hasMessageContaining("chair=VPI");
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, twelve", "TRUTH, yes", "DATE, soon", "ENTRY, No Entry"})
    void a_value_is_what_its_attribute_says(HostField.Type type, String value) {
        assertThatThrownBy(() -> new HostField("a", type, value)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"TEXT, anything", "NUMBER, 12.50", "TRUTH, true", "DATE, 2025-04", "ENTRY, pe-grant"})
    void a_value_may_be_of_each_type(HostField.Type type, String value) {
        assertThat(new HostField("a", type, value).value()).isEqualTo(value);
    }
}
