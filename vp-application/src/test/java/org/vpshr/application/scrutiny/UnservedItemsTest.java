package org.vpshr.application.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.commitment.CommitmentCommand.AffirmCommitment;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.JoinInitiative;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.ClearReport;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportCommand.DraftReport;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;
import org.vpshr.domain.report.ReportCommand.SignReport;
import org.vpshr.domain.report.ReportCommand.SubmitReport;
import org.vpshr.domain.report.ReportCommand.WaiveItem;
import org.vpshr.domain.report.ReportCommand.WithdrawReport;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.Waiver;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.time.FuzzyDate;

class UnservedItemsTest {
    private static final AnnualReportId REPORT = AnnualReportId.of("NL", 2018, Edition.PUBLIC);
    private static final CommitmentId COMMITMENT = CommitmentId.of("NL");
    private static final Person MINISTER = new Person("blok");
    private static final FuzzyDate DAY = FuzzyDate.parse("2019-03-14");

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void commissioned() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.recordAll(List.of(
                new RegisterPerson(new PersonId("blok"), by("2018-03-08"), new PersonName("blok", "Quetza Umbra")),
                new JoinInitiative(COMMITMENT, entry("joined", "2009"), Standing.FULL, false),
                new AffirmCommitment(COMMITMENT, entry("affirmed", "2018-02-01")),
                new AssignOffice(COMMITMENT, entry("minister", "2018-03-07"), "minister", MINISTER, true),
                new CommissionReport(
                        REPORT,
                        by("2019-01-07"),
                        ReportKind.FULL,
                        "nl-2018",
                        PeriodBasis.CALENDAR_YEAR,
                        null,
                        Set.of())));
    }

    @AfterEach
    void closed() {
        record.close();
    }

    @Test
    @Tag("rule-40-flags")
    void a_report_that_leaves_mandatory_items_out_is_published_with_a_finding_for_each() {
        submitted();

        assertThat(found(new PublishReport(REPORT, by("2019-03-15"), DAY, 0, "")))
                .containsExactly("B.2", "B.3", "B.4", "C.5", "C.6", "C.7");
    }

    @Test
    @Tag("rule-40-holds")
    void an_item_that_is_waived_is_no_gap() {
        for (String item : List.of("B.2", "B.3", "B.4", "C.5", "C.6", "C.7")) {
            record.record(new WaiveItem(REPORT, by("2019-01-08"), item, Waiver.SECURITY, "nothing may be said"));
        }
        submitted();

        assertThat(found(new PublishReport(REPORT, by("2019-03-15"), DAY, 0, "")))
                .isEmpty();
    }

    @Test
    @Tag("rule-40-flags")
    void a_version_that_is_issued_again_is_looked_at_again() {
        submitted();
        record.record(new PublishReport(REPORT, by("2019-03-15"), DAY, 0, ""));
        record.record(new WithdrawReport(REPORT, by("2019-03-16"), 1, "wrong", "head"));

        assertThat(found(new ReissueReport(REPORT, by("2019-03-20"), DAY, 0, "", "mended", "head")))
                .contains("B.2");
    }

    private void submitted() {
        record.recordAll(List.of(
                new DraftReport(REPORT, by("2019-02-01")),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.LEGAL),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.PRIVACY),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.POLICY),
                new SignReport(REPORT, entry("signed", "2019-02-28"), MINISTER, "minister"),
                new SubmitReport(REPORT, by("2019-03-01"))));
    }

    /** The items of the guidelines that are found missing. */
    private Stream<String> found(Command command) {
        return record.record(command).findings().stream()
                .filter(finding -> finding.rule().number() == 40)
                .map(Finding::detail)
                .map(detail -> detail.split(" ")[2]);
    }

    private static Contribution by(String day) {
        return Contribution.by("NL/human-rights").written(day).on("file note");
    }

    private static Entry entry(String id, String when) {
        return Entry.of(id, "It is so.", by("2019-03-01")).when(when);
    }
}
