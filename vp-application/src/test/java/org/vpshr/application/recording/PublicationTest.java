package org.vpshr.application.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.policy.Role;
import org.vpshr.application.reports.printed.ReportDigest;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.JoinInitiative;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.report.Report;

/** What is published is known again by what is printed, whatever a publisher brings. */
class PublicationTest {
    private static final AnnualReportId REPORT = AnnualReportId.of("NL", 2018, Edition.PUBLIC);
    private static final CommitmentId COMMITMENT = CommitmentId.of("NL");
    private static final Person BLOK = new Person("blok");
    private static final String MINISTER = "minister of foreign affairs";
    private static final String HEAD = "head of division";
    private static final String FALSE = "0".repeat(64);
    private static final Imprint FALSE_IMPRINT = new Imprint(
            Imprint.FORM,
            1,
            "vpi-2018",
            FALSE,
            FALSE,
            FALSE,
            List.of(new Imprint.Item(FALSE)),
            FALSE,
            new Seal(1, FALSE, FALSE, null));

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void submitted() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.recordAll(List.of(
                new RegisterPerson(new PersonId("blok"), by("2018-03-08"), new PersonName("blok", "Quetza Umbra")),
                new JoinInitiative(COMMITMENT, entry("joined", "2009"), Standing.FULL, false),
                new AssignOffice(COMMITMENT, entry("minister", "2018-03-07"), MINISTER, BLOK, true),
                new CommissionReport(
                        REPORT,
                        by("2019-01-07"),
                        ReportKind.FULL,
                        "vpi-2018",
                        PeriodBasis.CALENDAR_YEAR,
                        null,
                        Set.of(Actors.LIMA)),
                new ReceiveContribution(REPORT, by("2019-01-21"), Actors.LIMA),
                new DraftReport(REPORT, by("2019-02-01")),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.LEGAL),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.PRIVACY),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.POLICY),
                new SignReport(REPORT, entry("signed", "2019-02-28"), BLOK, MINISTER),
                new SubmitReport(REPORT, by("2019-03-01"))));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Contribution by(String day) {
        return new Contribution(Actors.LIMA, LocalDate.parse(day), "file note", null);
    }

    private static Entry entry(String id, String when) {
        return Entry.of(id, "It is so.", by("2019-03-01")).when(when);
    }

    private void publish(Command command) {
        record.as(Actors.with(Role.PUBLISHER)).record(command);
    }

    private static Command published(String digest) {
        return new PublishReport(REPORT, by("2019-03-15"), FuzzyDate.parse("2019-03-14"), 0, digest, FALSE_IMPRINT);
    }

    private static Command reissued(String digest) {
        FuzzyDate on = FuzzyDate.parse("2019-05-02");
        return new ReissueReport(REPORT, by("2019-05-02"), on, 0, digest, "a name", HEAD, FALSE_IMPRINT);
    }

    private static Command withdrawn() {
        return new WithdrawReport(REPORT, by("2019-05-01"), 1, "a name was printed", HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    @Tag("rule-34-refuses")
    void a_digest_that_is_not_that_of_what_is_printed_is_refused(String digest) {
        assertRefused(published(digest));
        publish(published(""));
        publish(withdrawn());
        assertRefused(reissued(digest));
        publish(reissued(""));

        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    private void assertRefused(Command command) {
        long before = record.head().position();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> publish(command))
                .withMessageContaining("the digest is not that of what is printed");
        assertThat(record.head().position()).isEqualTo(before);
    }

    @Test
    void an_imprint_that_is_brought_is_made_anew() {
        publish(published(""));

        assertThat(record.history().toList().getLast().event().toString()).doesNotContain(FALSE);
        assertThat(record.upkeep().verify().whole()).isTrue();
    }

    @Test
    void whoever_guesses_what_was_printed_cannot_try_it_out_on_the_record() {
        publish(published(""));
        Report printed = record.reports().of(REPORT).asPublished(1);
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        record.upkeep().exportTo(exported);

        assertThat(exported.toString(StandardCharsets.UTF_8))
                .contains(record.reports().of(REPORT).publication(1).imprint().digest())
                .doesNotContain(
                        record.reports().of(REPORT).publication(1).imprint().salt())
                .doesNotContain(ReportDigest.of(printed));
    }

    @Test
    void what_is_released_together_with_a_publication_is_printed_in_it() {
        EntryId joined = new EntryId("joined");
        record.record(new RestrictEntry(
                COMMITMENT,
                by("2019-03-02"),
                joined,
                new Audience.Limited(Circle.INTERNAL, "not yet told", LocalDate.parse("2019-12-31"))));

        record.recordAll(
                List.of(new ReleaseEntry(COMMITMENT, by("2019-03-15"), joined, "it was told", HEAD), published("")));

        Report report = record.reports().of(REPORT).asPublished(1);
        assertThat(report.items()).extracting(item -> item.text().toString()).anyMatch("It is so."::equals);
        assertThat(report.items()).noneMatch(item -> item.text().toString().contains(StandIn.WITHHELD));
        assertThat(record.upkeep().verify().whole()).isTrue();
    }
}
