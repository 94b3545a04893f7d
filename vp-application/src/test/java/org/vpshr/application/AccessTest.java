package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.policy.Actors.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Actors;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.report.Report;

/** The record as actors use it. */
class AccessTest {
    private static final Country NL = new Country("NL");
    private static final Accreditations PERU = Accreditations.of(Map.of(Actors.LIMA, Set.of(new Country("PE"))));

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static NamedResource file(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new NamedResource("c", () -> new ByteArrayInputStream(text));
    }

    private static String context(String entry, String audience) {
        return "{\"command\":\"engagement.DescribeContext\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\""
                + entry + "\",\"text\":\"It is so.\",\"when\":\"2018-04\"" + audience + "}}";
    }

    private static String limited(String circle) {
        return ",\"audience\":{\"circle\":\"" + circle + "\",\"ground\":\"safety\",\"review\":\"2030-01-01\"}";
    }

    private static Command accredit() {
        return command("{\"command\":\"engagement.AccreditMission\",\"subject\":\"engagement/NL/PE\","
                + "\"mission\":\"NL/embassy-lima\",\"entry\":{\"id\":\"pe-mission\",\"text\":\"It answers for Peru.\","
                + "\"when\":\"standing\"}}");
    }

    private static Command withdraw() {
        return command("{\"command\":\"dossier.WithdrawEntry\",\"subject\":\"engagement/NL/PE\","
                + "\"entry\":\"pe-mission\",\"reason\":\"it was Bolivia\",\"authoriser\":\"the head of the desk\"}");
    }

    private static AnnualReportId report(Edition edition) {
        return new AnnualReportId(NL, 2018, edition);
    }

    private void three() {
        record.record(
                file(OPENING, context("a", ""), context("b", limited("plenary")), context("c", limited("internal"))));
    }

    private static List<String> entries(Report report) {
        return report.items().stream().map(item -> item.entry().value()).toList();
    }

    @Test
    @Tag("rule-129-holds")
    void who_recorded_stands_beside_each_event_and_stays() {
        record.as(with(Role.CONTRIBUTOR), PERU).record(file(OPENING, noteGroup("a", "a"), noteGroup("b", "b")));
        record.record(command(noteGroup("c", "c")));

        record.close();
        open();

        assertThat(Stream.of(0L, 1L, 2L, 3L, 4L)
                        .map(at -> record.history().recordedBy(at).orElse("")))
                .containsExactly("", "user:4711", "user:4711", Actor.SYSTEM, "");
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    @Tag("rule-129-holds")
    void who_cleared_is_who_recorded_the_clearance() {
        String join =
                "{\"command\":\"commitment.JoinInitiative\",\"subject\":\"commitment/NL\",\"as\":\"full\",\"founder\":true,\"entry\":{\"id\":\"joined\",\"text\":\"It"
                        + " joined.\",\"when\":\"2001\"}}";
        String commission = "{\"command\":\"report.CommissionReport\",\"subject\":\"report/NL/2018/public\",\"kind\":"
                + "\"full\",\"template\":\"nl-2018\",\"basis\":\"calendar-year\"}";
        String draft = "{\"command\":\"report.DraftReport\",\"subject\":\"report/NL/2018/public\"}";
        String clear = "{\"command\":\"report.ClearReport\",\"subject\":\"report/NL/2018/public\",\"kind\":\"legal\"}";
        record.record(file(OPENING, join, commission, draft));

        Receipt cleared = record.as(with(Role.EDITOR)).record(command(clear));

        assertThat(record.history().recordedBy(cleared.last())).hasValue("user:4711");
    }

    @Test
    void a_command_that_is_not_permitted_leaves_nothing() {
        assertThatThrownBy(() -> record.as(with(Role.AUDITOR)).record(command(noteGroup("a", "a"))))
                .isInstanceOf(NotPermitted.class);
        assertThat(record.head().position()).isZero();
    }

    @Test
    void a_file_with_one_line_that_is_not_permitted_leaves_nothing_and_the_line_is_told() {
        String elsewhere = noteGroup("b", "b").replace("workinggroup/PE", "workinggroup/CD");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        record.as(with(Role.CONTRIBUTOR), PERU).record(file(OPENING, noteGroup("a", "a"), elsewhere)))
                .withMessageStartingWith("c:3: user:4711 may not record NoteGroup about workinggroup/CD/b");
        assertThat(record.head().position()).isZero();
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @Test
    void what_is_not_permitted_is_refused_before_any_rule_looks_at_it() {
        record.record(command(noteGroup("a", "a")));

        assertThatThrownBy(() -> record.as(with()).record(command(noteGroup("a", "a"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Tag("rule-108-holds")
    void a_recorded_accreditation_opens_a_country_until_it_is_withdrawn() {
        Access lima = record.as(with(Role.CONTRIBUTOR));
        assertThatThrownBy(() -> lima.record(command(noteGroup("a", "a")))).isInstanceOf(NotPermitted.class);

        record.as(with(Role.EDITOR)).record(accredit());
        lima.record(command(noteGroup("a", "a")));
        record.as(with(Role.EDITOR)).record(withdraw());

        assertThatThrownBy(() -> lima.record(command(noteGroup("b", "b"))))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("not accredited to PE");
    }

    @Test
    void an_accreditation_in_a_file_that_is_refused_opens_nothing() {
        Access both = record.as(with(Role.EDITOR, Role.CONTRIBUTOR));
        assertThatThrownBy(() -> both.record(file(
                        OPENING,
                        "{\"command\":\"engagement.AccreditMission\",\"subject\":\"engagement/NL/PE\",\"mission\":"
                                + "\"NL/embassy-lima\",\"entry\":{\"id\":\"m\",\"text\":\"So.\",\"when\":\"standing\"}}",
                        noteGroup("a", "m"))))
                .isInstanceOf(RuleViolation.class);

        assertThatThrownBy(() -> record.as(with(Role.CONTRIBUTOR)).record(command(noteGroup("a", "a"))))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC,a", "PLENARY,a b", "INTERNAL,a b c"})
    void a_reader_sees_what_is_meant_for_its_circle(Circle circle, String expected) {
        three();

        Report seen = record.as(with(circle, Role.CONTRIBUTOR))
                .reports()
                .of(NL, 2018)
                .forAudience(circle)
                .now();

        assertThat(entries(seen)).containsExactly(expected.split(" "));
    }

    @Test
    void a_report_is_for_the_public_until_said_otherwise() {
        three();

        assertThat(entries(record.as(with(Role.EDITOR)).reports().of(NL, 2018).now()))
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC,PLENARY", "PUBLIC,INTERNAL", "PLENARY,INTERNAL"})
    void more_than_one_may_see_is_refused_and_not_lowered(Circle own, Circle asked) {
        Reports reports = record.as(with(own, Role.PUBLISHER)).reports();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reports.of(NL, 2018).forAudience(asked))
                .withMessageContaining("user:4711 may not read the report of NL for the circle "
                        + asked.name().toLowerCase(java.util.Locale.ROOT));
        assertThatThrownBy(() -> reports.printing(new EntryId("a"), NL, asked)).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC,1", "PLENARY,2", "INTERNAL,3"})
    void what_is_on_record_is_told_to_each_as_far_as_it_is_for_them(Circle own, int entries) {
        three();
        Reports reports = record.as(with(own, Role.EDITOR)).reports();

        assertThat(reports.survey(NL, own).entries(EntryQuery.all()).lines()).hasSize(entries);
        assertThat(reports.survey(1, NL, own).entries(EntryQuery.all()).lines()).hasSize(1);
        assertThat(record.reports().survey(NL, own).log(LogQuery.all()).lines()).hasSize(entries);
        assertThat(Stream.of(Circle.values()).filter(circle -> !own.sees(circle)))
                .allSatisfy(circle ->
                        assertThatThrownBy(() -> reports.survey(NL, circle)).isInstanceOf(NotPermitted.class));
    }

    @Test
    @Tag("rule-129-holds")
    void who_recorded_is_told_to_the_ministry_alone() {
        three();

        assertThat(record.reports()
                        .survey(NL, Circle.INTERNAL)
                        .log(LogQuery.all())
                        .lines())
                .allMatch(line -> line.recordedBy().isPresent());
        assertThat(record.reports()
                        .survey(NL, Circle.PLENARY)
                        .log(LogQuery.all())
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.recordedBy().isEmpty());
    }

    @Test
    @Tag("rule-129-holds")
    void who_recorded_is_told_to_auditors_and_what_was_recorded_to_all_of_the_ministry() {
        three();

        assertThat(record.as(with(Role.EDITOR))
                        .reports()
                        .survey(NL, Circle.INTERNAL)
                        .log(LogQuery.all())
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.recordedBy().isEmpty());
        assertThat(record.as(with(Role.AUDITOR))
                        .reports()
                        .survey(NL, Circle.INTERNAL)
                        .log(LogQuery.all())
                        .lines())
                .allMatch(line -> line.recordedBy().isPresent());
    }

    @Test
    void the_plenary_edition_is_for_the_plenary() {
        Reports reports = record.as(with(Circle.PUBLIC, Role.PUBLISHER)).reports();

        assertThatThrownBy(() -> reports.of(report(Edition.PLENARY))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reports.of(NL, 2018).edition(Edition.PLENARY)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void of_another_government_one_sees_what_the_plenary_sees() {
        Reports reports = record.as(with(Role.EDITOR)).reports();
        Country britain = new Country("GB");

        assertThat(reports.of(britain, 2018).forAudience(Circle.PLENARY)).isNotNull();
        assertThatThrownBy(() -> reports.of(britain, 2018).forAudience(Circle.INTERNAL))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_actor_without_a_role_reads_nothing() {
        assertThatThrownBy(() -> record.as(with()).reports().of(NL, 2018))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("no role");
    }

    static Stream<Arguments> whatAuditorsRead() {
        return Stream.<Consumer<Access>>of(
                        access -> access.history().toList(),
                        access -> access.history(1).toList(),
                        access -> access.upkeep().verifyChain(),
                        access -> inquiry(access).names(),
                        access -> inquiry(access).problem())
                .map(Arguments::of);
    }

    private static Inquiry inquiry(Access access) {
        return access.reports().of(NL, 2018).at(AsOf.now());
    }

    @ParameterizedTest
    @MethodSource("whatAuditorsRead")
    void an_auditor_reads_all_and_nobody_else_does(Consumer<Access> reading) {
        three();

        reading.accept(record.as(with(Circle.PUBLIC, Role.AUDITOR)));

        Access others = record.as(with(Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER, Role.MINISTERS_OFFICE));
        assertThatThrownBy(() -> reading.accept(others))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("ask an auditor");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PLENARY"})
    void answers_that_name_evidence_are_for_the_ministry(Circle circle) {
        three();
        Inquiry theirs = inquiry(record.as(with(circle, Role.EDITOR)));

        assertThatThrownBy(() -> theirs.followUp(LocalDate.of(2019, 1, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(theirs::coverage).isInstanceOf(NotPermitted.class);
        Inquiry ours = inquiry(record.as(with(Role.EDITOR)));
        assertThat(ours.followUp(LocalDate.of(2019, 1, 1)).all()).isEmpty();
        assertThat(ours.coverage().lines()).isNotEmpty();
    }

    @Test
    void without_an_actor_the_embedding_system_does_everything() {
        three();

        assertThat(record.history().toList()).hasSize(3);
        assertThat(entries(record.reports()
                        .of(NL, 2018)
                        .forAudience(Circle.INTERNAL)
                        .now()))
                .hasSize(3);
        assertThat(record.history().recordedBy(1)).hasValue(Actor.SYSTEM);
    }
}
