package org.vpshr.application.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.commitment.CommitmentCommand.AssignOffice;
import org.vpshr.domain.commitment.CommitmentCommand.JoinInitiative;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Party.Person;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.time.FuzzyDate;

class TranslationWordsTest {
    private static final AnnualReportId REPORT = AnnualReportId.of("NL", 2018, Edition.PUBLIC);
    private static final CommitmentId COMMITMENT = CommitmentId.of("NL");
    private static final Person MINISTER = new Person("blok");

    @TempDir
    Path directory;

    private static Contribution by(String day) {
        return Contribution.by("NL/human-rights").written(day).on("file note");
    }

    private static Entry entry(String id, String when) {
        return Entry.of(id, "It is so.", by("2019-03-01"))
                .says("nl", "Het is \n zo.")
                .when(when);
    }

    private void publish(VoluntaryPrinciples record) {
        record.recordAll(List.of(
                new RegisterPerson(new PersonId("blok"), by("2018-03-08"), new PersonName("blok", "Quetza Umbra")),
                new JoinInitiative(COMMITMENT, entry("joined", "2009"), Standing.FULL, false),
                new AssignOffice(COMMITMENT, entry("minister", "2018-03-07"), "minister", MINISTER, true),
                new CommissionReport(
                        REPORT,
                        by("2019-01-07"),
                        ReportKind.FULL,
                        "nl-2018",
                        PeriodBasis.CALENDAR_YEAR,
                        null,
                        Set.of()),
                new DraftReport(REPORT, by("2019-02-01")),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.LEGAL),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.PRIVACY),
                new ClearReport(REPORT, by("2019-02-11"), Clearance.POLICY),
                new SignReport(REPORT, entry("signed", "2019-02-28"), MINISTER, "minister"),
                new SubmitReport(REPORT, by("2019-03-01")),
                new PublishReport(REPORT, by("2019-03-15"), FuzzyDate.parse("2019-03-14"), 0, ""),
                new TranslateReport(REPORT, by("2019-04-01"), 1, new Language("nl"), false)));
    }

    @ParameterizedTest
    @CsvSource({"Het is zo., 0", "is zo, 0", "Het is anders., 1", "It is so., 1"})
    @Tag("rule-130-flags")
    @Tag("rule-130-holds")
    void words_that_the_version_does_not_print_in_the_language_are_flagged(String words, int times) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(directory.resolve("record.db"))) {
            publish(record);

            assertThat(record
                            .record(new CorrectTranslation(
                                    REPORT, by("2019-05-01"), 1, new Language("nl"), words, "Nu zo.", "slip", "head"))
                            .findings()
                            .stream()
                            .filter(finding -> finding.rule().number() == 130))
                    .hasSize(times);
        }
    }
}
