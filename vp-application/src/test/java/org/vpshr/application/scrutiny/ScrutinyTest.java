package org.vpshr.application.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.commitment.CommitmentCommand.AffirmCommitment;
import org.vpshr.domain.commitment.CommitmentCommand.JoinInitiative;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.dossier.DossierCommand.AmendEntry;
import org.vpshr.domain.dossier.DossierCommand.DrawLesson;
import org.vpshr.domain.engagement.EngagementCommand.AccreditMission;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportCommand.ReceiveContribution;
import org.vpshr.domain.report.ReportCommand.WaiveItem;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.Waiver;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.RuleViolation;

class ScrutinyTest {
    private static final AnnualReportId REPORT = AnnualReportId.of("NL", 2018, Edition.PUBLIC);
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final CountryEngagementId GHANA = CountryEngagementId.of("NL", "GH");
    private static final Desk LIMA = Actors.LIMA;

    private static final int ORGANISATION = 143;
    private static final int PARTS = 145;
    private static final int SECTION = 146;
    private static final int WORDING = 147;
    private static final int DESK = 148;

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2019-01-31T11:00:00Z");
    private VoluntaryPrinciples record;

    @BeforeEach
    void joined() {
        record = VoluntaryPrinciples.open(
                Options.of(directory.resolve("record.db")).withClock(() -> now));
        record.record(new JoinInitiative(CommitmentId.of("NL"), entry("joined").when("2009"), Standing.FULL, false));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Contribution by(String day) {
        return Contribution.by(LIMA.toString()).written(day).on("file note").forYear(2018);
    }

    private static Entry entry(String id) {
        return Entry.of(id, "It is so.", by("2019-01-21")).when("2018");
    }

    private static Command says(Entry entry) {
        return new ReachOut(PERU, entry);
    }

    private static List<Finding> by(int rule, Receipt receipt) {
        return receipt.findings().stream()
                .filter(f -> f.rule().number() == rule)
                .toList();
    }

    private static Command commissioned(String template, Desk... desks) {
        return new CommissionReport(
                REPORT, by("2019-01-07"), ReportKind.FULL, template, PeriodBasis.CALENDAR_YEAR, null, Set.of(desks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-2081", "nl-2014", "gb-2018"})
    @Tag("rule-38-flags")
    void a_template_that_does_not_make_the_report_is_flagged_with_the_one_that_does(String template) {
        assertThat(by(38, record.record(commissioned(template))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains(template, "nl-2018"));
    }

    @Test
    @Tag("rule-38-holds")
    void the_template_of_the_year_is_not_flagged() {
        assertThat(by(38, record.record(commissioned("nl-2018")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "C.PE, 0", "C.GH-LL, 0", "Q, 1", "C.peru, 1", "a, 1"})
    @Tag("rule-146-flags")
    @Tag("rule-146-holds")
    void a_section_that_the_template_of_the_year_lacks_is_flagged(String section, int times) {
        Receipt receipt = record.record(says(entry("e").placed(section, "it belongs there")));

        assertThat(by(SECTION, receipt)).hasSize(times);
    }

    @Test
    @Tag("rule-145-flags")
    void a_part_that_is_printed_elsewhere_is_flagged_with_both_sections() {
        record.record(says(entry("whole")));

        Receipt other = record.record(new ReachOut(GHANA, entry("part").link("partOf:whole")));
        Receipt lesson = record.record(new DrawLesson(PERU, entry("lesson").link("partOf:whole"), null));
        Receipt together = record.recordAll(List.of(
                new AffirmCommitment(CommitmentId.of("NL"), entry("affirmed")),
                says(entry("of-it").link("partOf:affirmed"))));

        assertThat(by(PARTS, other))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("part is part of whole", "C.GH", "C.PE"));
        assertThat(by(PARTS, lesson)).isEmpty();
        assertThat(by(PARTS, together)).hasSize(1);
    }

    @Test
    @Tag("rule-145-holds")
    void a_part_in_the_section_of_its_whole_is_not_flagged() {
        record.record(says(entry("whole")));

        assertThat(by(PARTS, record.record(says(entry("part").link("partOf:whole")))))
                .isEmpty();
        assertThat(by(
                        PARTS,
                        record.record(new ReachOut(
                                GHANA, entry("moved").link("partOf:whole").placed("C.PE", "it tells of the same")))))
                .isEmpty();
        assertThat(by(PARTS, record.record(new ReachOut(GHANA, entry("later").link("follows:whole")))))
                .isEmpty();
    }

    @Test
    @Tag("rule-40-flags")
    void an_item_that_the_guidelines_of_the_year_do_not_ask_for_is_flagged_with_those_that_they_do() {
        record.record(commissioned("nl-2018"));

        Receipt unknown = record.record(
                new WaiveItem(REPORT, by("2019-01-21"), "Z.9", Waiver.SECURITY, "a defender would be known"));

        assertThat(by(40, unknown))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("Z.9", "A.1"));
        assertThat(by(
                        40,
                        record.record(new WaiveItem(
                                REPORT, by("2019-01-21"), "A.1", Waiver.SECURITY, "a defender would be known"))))
                .isEmpty();
    }

    @Test
    @Tag("rule-148-flags")
    void a_desk_of_another_government_or_one_that_was_not_asked_is_flagged() {
        Desk pretoria = Desk.parse("NL/embassy-pretoria");
        Desk british = Desk.parse("GB/embassy-lima");

        assertThat(by(DESK, record.record(new AccreditMission(PERU, entry("mission"), british))))
                .hasSize(1);
        assertThat(by(DESK, record.record(commissioned("nl-2018", LIMA, british))))
                .hasSize(1);
        assertThat(by(DESK, record.record(new ReceiveContribution(REPORT, by("2019-01-21"), pretoria))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("was not asked", LIMA.toString()));
    }

    @Test
    @Tag("rule-148-holds")
    void a_desk_of_its_own_that_was_asked_is_not_flagged() {
        assertThat(by(DESK, record.record(commissioned("nl-2018", LIMA)))).isEmpty();
        assertThat(by(DESK, record.record(new ReceiveContribution(REPORT, by("2019-01-21"), LIMA))))
                .isEmpty();
    }

    /** It is tomorrow somewhere before it is here. */
    @Test
    void what_was_written_where_the_day_began_first_is_taken_and_the_day_after_refused() {
        record.record(says(Entry.of("east", "It is so.", by("2019-02-01")).when("2018")));
        long before = record.head().position();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> record.record(
                        says(Entry.of("ahead", "It is so.", by("2019-02-02")).when("2018"))))
                .withMessageContaining("rule 92");
        assertThat(record.head().position()).isEqualTo(before);
    }

    private static Command registered() {
        return new RegisterOrganisation(
                new OrganisationId("fnv"), by("2019-01-21"), "Vakbond FNV", Affiliation.TRADE_UNION);
    }

    private static Entry naming(String id) {
        return entry(id).who("org:fnv", Capacity.PARTICIPANT);
    }

    @Test
    void an_organisation_is_flagged_until_it_is_registered_also_in_the_same_breath() {
        Receipt before = record.record(says(naming("one")));
        Receipt together = record.recordAll(List.of(registered(), says(naming("two"))));
        Receipt after = record.record(says(naming("three")));

        assertThat(by(ORGANISATION, before)).hasSize(1);
        assertThat(by(ORGANISATION, together)).isEmpty();
        assertThat(by(ORGANISATION, after)).isEmpty();
    }

    @Test
    void a_name_of_the_register_is_looked_for_in_texts() {
        record.record(registered());

        Receipt receipt = record.record(
                says(Entry.of("e", "There Vakbond FNV spoke.", by("2019-01-21")).when("2018")));

        assertThat(by(WORDING, receipt)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"nl, Het kwam uit Duitsland.", "fr, Cela vint d'Allemagne.", "es, Vino de Alemania."})
    void a_country_is_found_by_its_name_in_a_translation(String language, String text) {
        assertThat(by(WORDING, record.record(says(entry("one").says(language, text)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("a country", "in " + language));
        assertThat(by(
                        WORDING,
                        record.record(says(entry("two").says(language, text).where("DE")))))
                .isEmpty();
    }

    @Test
    void an_amended_entry_is_looked_at_as_it_reads_then() {
        record.record(says(entry("e")));
        EntryRevision text = EntryRevision.none().says("en", "On 14 March 2018 it was so.");
        EntryRevision placed = EntryRevision.none().placed("Q", "it belongs there");
        EntryRevision part = EntryRevision.none().says("en", "It was so in March.");

        assertThat(by(WORDING, record.record(amended(text)))).hasSize(1);
        assertThat(by(SECTION, record.record(amended(placed)))).hasSize(1);
        assertThat(by(WORDING, record.record(amended(part)))).isEmpty();
    }

    private static Command amended(EntryRevision changes) {
        return new AmendEntry(PERU, by("2019-01-22"), new EntryId("e"), changes, "it was wrong", "head of division");
    }

    @Test
    void what_a_linked_entry_says_on_record_counts_as_said() {
        record.record(says(entry("whole").when("2018-03-14").where("GH")));
        Entry part = Entry.of("part", "On 14 March 2018 Ghana was told.", by("2019-01-21"))
                .when("2018");

        assertThat(by(WORDING, record.record(says(part.link("follows:whole"))))).isEmpty();
    }

    /** Under one id the same answer is given, whatever became known since. */
    @Test
    void the_same_command_under_the_same_id_is_answered_the_same() {
        CommandId id = new CommandId("visit-1");
        Receipt first = record.record(says(naming("one")), id);
        record.record(registered());
        now = Instant.parse("2018-06-01T00:00:00Z");

        assertThat(record.record(says(naming("one")), id)).isEqualTo(first);
        assertThat(by(ORGANISATION, first)).hasSize(1);
    }

    /** Who may not see an entry is told the same as where there is none. */
    @Test
    void of_an_entry_that_one_may_not_see_no_finding_tells() {
        Contribution other =
                Contribution.by("NL/human-rights").written("2019-01-21").on("file note");
        record.record(new ReachOut(
                GHANA,
                Entry.of("secret", "It is so.", other)
                        .when("2018-03-14")
                        .seenBy(new Audience.Limited(Circle.INTERNAL, "talks", LocalDate.of(2030, 1, 1)))));
        Entry part = Entry.of("part", "On 14 March 2018 Ghana was told.", by("2019-01-21"))
                .when("2018");

        String there = refusal(part.link("partOf:secret"));
        String none = refusal(part.link("partOf:nothing"));

        assertThat(there.replace("secret", "nothing")).isEqualTo(none);
    }

    private String refusal(Entry entry) {
        Failure[] refusal = new Failure[1];
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(
                        () -> record.as(Actors.with(Circle.PUBLIC, Role.EDITOR)).record(says(entry)))
                .satisfies(e -> refusal[0] = e);
        return refusal[0].getMessage();
    }
}
