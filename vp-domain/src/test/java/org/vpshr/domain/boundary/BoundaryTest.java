package org.vpshr.domain.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.KeepPlan;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementCommand.AchieveAdvocacy;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.register.RegisterCommand.MergeOrganisation;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.report.ReportCommand.SubmitReport;
import org.vpshr.domain.time.FuzzyDate;

class BoundaryTest {
    private static final Subject.EngagementId PERU = (Subject.EngagementId) Subject.parse("engagement/NL/PE");
    private static final Contribution NOTE = aContribution("2019-01-21");
    private static final EntryId PLAN = new EntryId("pe-plan");
    private static final EntryId SHOWN = new EntryId("pe-shown");
    private static final Audience.Limited INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "safety of participants", LocalDate.of(2024, 1, 1));

    private static Set<Tag> tags(Command command) {
        return Boundary.of(command).tags();
    }

    @Test
    void a_decision_sees_what_its_entry_refers_to() {
        assertThat(tags(new ReachOut(
                        PERU,
                        anEntry("pe-told")
                                .saying("{koch} spoke.")
                                .linked("follows:pe-shown")
                                .build())))
                .containsExactlyInAnyOrder(
                        Tags.subject(PERU),
                        Tags.entry(new EntryId("pe-told")),
                        Tags.entry(SHOWN),
                        Tags.subject(new Subject.PersonId("koch")));
    }

    @Test
    void a_correction_sees_what_the_corrected_entry_refers_to() {
        assertThat(tags(new CorrectEntry(
                        PERU,
                        NOTE,
                        anEntry("pe-told").linked("follows:pe-shown").build(),
                        "slip",
                        "head")))
                .contains(Tags.entry(SHOWN));
    }

    @Test
    void keeping_a_plan_sees_the_plan_and_its_evidence() {
        assertThat(tags(new KeepPlan(PERU, NOTE, PLAN, Outcome.FULLY, Set.of(SHOWN))))
                .contains(Tags.entry(PLAN), Tags.entry(SHOWN));
        assertThat(tags(new AchieveAdvocacy(PERU, NOTE, PLAN, SHOWN))).contains(Tags.entry(SHOWN));
    }

    @Test
    void a_withdrawal_is_seen_wherever_the_entry_is_referred_to() {
        assertThat(new EntryWithdrawn(PERU, NOTE, SHOWN, "wrong", "head").tags())
                .contains(Tags.entry(SHOWN));
    }

    @Test
    void an_amendment_sees_the_whole_life_of_the_entry_wherever_it_was_told() {
        assertThat(tags(new RestrictEntry(PERU, NOTE, SHOWN, INTERNAL))).contains(Tags.entry(SHOWN));
        assertThat(tags(new EraseEntry(PERU, NOTE, SHOWN, "asked for", "head"))).contains(Tags.entry(SHOWN));
    }

    @Test
    void what_binds_older_states_is_found_together() {
        assertThat(new EntryRestricted(PERU, NOTE, SHOWN, INTERNAL).tags())
                .containsExactlyInAnyOrder(Tags.BINDING, Tags.subject(PERU), Tags.entry(SHOWN));
        assertThat(new EntryErased(PERU, NOTE, SHOWN, "asked for", "head").tags())
                .contains(Tags.BINDING);
        assertThat(new PersonErased(new Subject.PersonId("koch"), NOTE, "asked for", "head").tags())
                .contains(Tags.BINDING);
        assertThat(new EntryWithdrawn(PERU, NOTE, SHOWN, "wrong", "head").tags())
                .doesNotContain(Tags.BINDING);
    }

    @Test
    void an_entry_that_moved_is_found_where_it_was_and_where_it_belongs_now() {
        Subject there = Subject.parse("engagement/NL/CO");
        EntryMoved moved = new EntryMoved(PERU, NOTE, new EntryId("pe-told"), there, "it was in Colombia", "head");

        assertThat(moved.tags())
                .containsExactlyInAnyOrder(Tags.subject(PERU), Tags.subject(there), Tags.entry(new EntryId("pe-told")));
        assertThat(moved.belongsTo()).isEqualTo(there);
    }

    @Test
    void a_merger_sees_the_other_organisation() {
        Subject one = Subject.parse("organisation/one");
        assertThat(tags(new MergeOrganisation(one, NOTE, new Organisation("two"), FuzzyDate.parse("2018"))))
                .contains(Tags.subject(Subject.parse("organisation/two")));
    }

    @Test
    void a_report_sees_memberships_offices_and_the_other_reports_of_its_government() {
        Subject.AnnualReportId report = (Subject.AnnualReportId) Subject.parse("report/NL/2018/public");
        assertThat(tags(new SubmitReport(report, NOTE)))
                .contains(Tags.STANDING, Tags.offices(report.government()), Tags.reports(report.government()));
    }
}
