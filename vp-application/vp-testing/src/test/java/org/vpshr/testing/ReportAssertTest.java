package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.APublication.publishing;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.comparison.Change.What.ADDED;
import static org.vpshr.projections.comparison.Change.What.CORRECTED;
import static org.vpshr.testing.RecordAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.ARule;
import org.vpshr.domain.given.Ticking;
import org.vpshr.projections.verdict.Verdict;

/** Time travel over reports: each assertion holds where it should, and fails where it should. */
@VpTest
@SuppressWarnings("NullAway.Init")
class ReportAssertTest {
    private static final CountryEngagementId CONGO = CountryEngagementId.of("NL", "CD");

    private VoluntaryPrinciples record;
    private Ticking clock;
    private Receipt late;

    private static HoldEvent held(String entry, String edtf) {
        return new HoldEvent(
                CONGO,
                anEntry(entry).on(edtf).saying("They met in " + edtf + ".").build(),
                EventKind.ROUNDTABLE);
    }

    @BeforeEach
    void published_and_then_something_came() {
        record.recordAll(publishing("NL", 2018, held("cd-project", "2018-04")));
        clock.on("2026-05-01");
        late = record.record(held("cd-case", "2018-05"));
    }

    private static void assertFails(ThrowingCallable assertion, String because) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }

    private ReportAssert published() {
        return assertThat(record).report("NL", 2018).asPublished(1);
    }

    private ReportAssert now() {
        return assertThat(record).report("NL", 2018).now();
    }

    @Test
    void what_came_later_is_not_in_what_was_published() {
        published().prints("cd-project").doesNotPrint("cd-case").isAsPublished();
        assertFails(() -> published().prints("cd-case"), "cd-case");
        assertFails(() -> published().doesNotPrint("cd-project"), "cd-project");
        assertFails(() -> published().printsOnly("cd-case"), "cd-case");
        assertFails(() -> now().isAsPublished(), "published version");
    }

    @Test
    void what_was_known_on_a_day_at_a_position_and_now_may_differ() {
        assertThat(record).report("NL", 2018).asOf("2026-04-30").doesNotPrint("cd-case");
        assertThat(record).report("NL", 2018).asOf(late.last() - 1).doesNotPrint("cd-case");
        assertThat(record).report("NL", 2018).asOf(late.last()).prints("cd-case");
        now().prints("cd-project", "cd-case");
    }

    @Test
    void what_changed_since_is_this_and_nothing_else() {
        published().comparedWith(AsOf.now()).isOnly(ADDED, "cd-case").has(ADDED, "cd-case");
        now().comparedWith(AsOf.now()).isEmpty();
        assertFails(() -> published().comparedWith(AsOf.now()).isOnly(ADDED, "cd-project"), "cd-project");
        assertFails(() -> published().comparedWith(AsOf.now()).isOnly(ADDED), "cd-case");
        assertFails(() -> published().comparedWith(AsOf.now()).has(CORRECTED, "cd-case"), "CORRECTED");
        assertFails(() -> published().comparedWith(AsOf.now()).isEmpty(), "cd-case");
    }

    @Test
    void words_stand_in_it_or_do_not() {
        now().says("They met in 2018-05.").doesNotSay("They met in 2019.");
        assertFails(() -> now().says("They met in 2019."), "They met in 2019.");
        assertFails(() -> now().doesNotSay("They met in 2018-05."), "They met in 2018-05.");
    }

    @Test
    void who_may_not_see_it_is_not_told_of_it() {
        Audience.Limited internal =
                new Audience.Limited(Circle.INTERNAL, "an informant", LocalDate.parse("2040-01-01"));
        record.record(new RestrictEntry(CONGO, aContribution("2019-06-01"), new EntryId("cd-project"), internal));

        now().doesNotPrint("cd-project");
        assertThat(record).report("NL", 2018).forAudience(Circle.INTERNAL).now().prints("cd-project");
    }

    @Test
    void it_says_why_an_entry_is_left_out() {
        record.record(new HoldEvent(
                CONGO, anEntry("cd-later").on("2019-05").written("2019-06-01").build(), EventKind.ROUNDTABLE));

        now().leavesOut("cd-later", Verdict.Kind.OUTSIDE_THE_YEAR);
        assertFails(() -> now().leavesOut("cd-later", Verdict.Kind.WITHDRAWN), "cd-later");
        assertFails(() -> now().leavesOut("cd-case", Verdict.Kind.OUTSIDE_THE_YEAR), "cd-case");
    }

    @Test
    void an_entry_is_lost_when_its_verdict_and_the_report_say_different_things() {
        Inquiry report = record.reports().of("NL", 2018).at(AsOf.published(1));
        EntryId printed = new EntryId("cd-project");
        EntryId leftOut = new EntryId("cd-case");

        org.assertj.core.api.Assertions.assertThat(List.of(
                        HistoryAssert.isToldOf(printed, Set.of(printed), report.why(printed)),
                        HistoryAssert.isToldOf(printed, Set.of(), report.why(printed)),
                        HistoryAssert.isToldOf(leftOut, Set.of(), report.why(leftOut)),
                        HistoryAssert.isToldOf(leftOut, Set.of(leftOut), report.why(leftOut))))
                .containsExactly(true, false, true, false);
    }

    @Test
    void a_receipt_says_what_was_recorded_and_what_to_look_at() {
        assertThat(late).recorded(1).isWithoutFinding();
        assertFails(() -> assertThat(late).recorded(2), "events");
        assertFails(() -> assertThat(late).isFlaggedBy(ARule.rule(61)), "findings");
    }
}
