package org.vpshr.application.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.rule.RuleViolation;

/** An attribute is for the ministry alone, or for whoever may see its entry, in every answer. */
@SuppressWarnings("NullAway.Init")
class AttributesTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-01T12:00:00Z"));
    private static final Country NL = new Country("NL");
    private static final Subject NIGERIA = Subject.parse("engagement/NL/NG");
    private static final EntryId MEETING = new EntryId("ng-meeting");
    private static final String CASE = "2018-4711";
    private static final String BY =
            "{\"contribution\":{\"by\":\"NL/human-rights\",\"written\":\"2019-01-22\",\"for\":2018,"
                    + "\"evidence\":\"file 9\",\"audience\":\"public\"}}\n";
    private static final String ACCREDITED =
            "{\"command\":\"engagement.AccreditMission\",\"subject\":\"engagement/NL/NG\","
                    + "\"mission\":\"NL/embassy-abuja\",\"entry\":{\"id\":\"ng-mission\",\"text\":\"The embassy answers.\","
                    + "\"when\":\"standing\"}}\n";
    private static final String PUBLIC =
            "{\"command\":\"register.RegisterOrganisation\",\"subject\":\"organisation/minbuza\","
                    + "\"name\":\"Ministry of Foreign Affairs\",\"affiliation\":\"other\"}\n"
                    + "{\"command\":\"register.DeclareNamespace\",\"subject\":\"organisation/minbuza\",\"public\":true}\n";

    @TempDir
    private Path folder;

    private static String held(String attribute) {
        return "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/NG\",\"kind\":\"roundtable\",\"entry\":{\"id\":\""
                + MEETING
                + "\",\"text\":\"A roundtable was held in Abuja.\",\"when\":\"2018-05\",\"where\":[\"NG:Abuja\"],"
                + "\"attributes\":[" + attribute + "]}}\n";
    }

    private static String attribute(String value) {
        return "{\"namespace\":\"minbuza\",\"name\":\"case\",\"value\":\"" + value + "\"}";
    }

    private static NamedResource file(String name, String lines) {
        return new NamedResource(name, () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static Contribution later() {
        return Contribution.by("NL/human-rights").written("2019-02-01").on("file note");
    }

    private VoluntaryPrinciples recorded(AStore store, String lines) {
        VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options().withClock(NOON));
        record.record(file("lines.jsonl", BY + ACCREDITED + lines));
        return record;
    }

    /** All that is answered about the entry. */
    private static String told(VoluntaryPrinciples record, Circle audience) {
        Stream<EntryTrace> life = record.reports().trace(MEETING, record.head().position(), NL, audience).stream();
        StringBuilder all = new StringBuilder();
        life.forEach(each -> all.append(Json.of(each)).append(Markdown.of(each)));
        all.append(Json.of(record.reports().of("NL", 2018).forAudience(audience).now()));
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource
    void in_a_namespace_that_nobody_declared_it_is_the_ministrys_own(AStore.In in) throws IOException {
        try (VoluntaryPrinciples record = recorded(in.fresh(folder), held(attribute(CASE)))) {
            assertThat(told(record, Circle.INTERNAL)).contains(CASE).contains("minbuza:case");
            assertThat(told(record, Circle.PLENARY)).doesNotContain(CASE).doesNotContain("minbuza");
            assertThat(told(record, Circle.PUBLIC)).doesNotContain(CASE).doesNotContain("minbuza");
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_a_public_namespace_it_is_for_whoever_may_see_its_entry(AStore.In in) throws IOException {
        try (VoluntaryPrinciples record = recorded(in.fresh(folder), PUBLIC + held(attribute(CASE)))) {
            assertThat(told(record, Circle.PUBLIC)).contains(CASE);

            record.record(new RestrictEntry(
                    NIGERIA,
                    later(),
                    MEETING,
                    new Audience.Limited(Circle.INTERNAL, "safety", LocalDate.parse("2030-01-01"))));
            assertThat(told(record, Circle.PUBLIC)).doesNotContain(CASE);
            assertThat(told(record, Circle.INTERNAL)).contains(CASE);

            record.record(new ReleaseEntry(NIGERIA, later(), MEETING, null, "safe now", "head"));
            assertThat(told(record, Circle.PUBLIC)).contains(CASE);
            assertThat(record.upkeep().verify().problems()).isEmpty();
        }
    }

    @Test
    void what_was_recorded_before_its_namespace_was_declared_stays_the_ministrys_own() {
        try (VoluntaryPrinciples record = recorded(AStore.In.A_FILE.fresh(folder), held(attribute(CASE)) + PUBLIC)) {
            assertThat(told(record, Circle.PUBLIC)).doesNotContain(CASE);
        }
    }

    @Test
    void an_erasure_destroys_it() {
        AStore store = AStore.In.A_FILE.fresh(folder);
        try (VoluntaryPrinciples record = recorded(store, PUBLIC + held(attribute(CASE)))) {
            record.record(new EraseEntry(NIGERIA, later(), MEETING, "asked for", "head"));
            assertThat(told(record, Circle.INTERNAL)).doesNotContain(CASE);
        }
    }

    @Test
    void neither_namespace_nor_value_stands_in_the_store_in_clear() throws IOException {
        recorded(AStore.In.A_FILE.fresh(folder), held(attribute(CASE))).close();

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain(CASE)
                        .doesNotContain("minbuza");
            }
        }
    }

    @Test
    void it_goes_with_an_export() throws IOException {
        AStore store = AStore.In.A_FILE.fresh(folder);
        Path export = folder.resolve("all.jsonl");
        String told;
        try (VoluntaryPrinciples record = recorded(store, PUBLIC + held(attribute(CASE)))) {
            told = told(record, Circle.PUBLIC);
            record.upkeep().exportTo(export);
        }
        Options other = AStore.In.A_FILE
                .fresh(Files.createDirectory(folder.resolve("other")))
                .options();
        try (VoluntaryPrinciples imported = VoluntaryPrinciples.open(other)) {
            imported.upkeep().importFrom(export);
            assertThat(told(imported, Circle.PUBLIC)).isEqualTo(told);
        }
    }

    @Test
    void it_is_amended_like_any_field_and_whoever_may_not_see_it_is_told_nothing() {
        String amend = "{\"command\":\"dossier.AmendEntry\",\"subject\":\"engagement/NL/NG\",\"entry\":\"" + MEETING
                + "\",\"change\":{\"attributes\":[" + attribute("2018-4712")
                + "]},\"reason\":\"a slip\",\"authoriser\":\"head\"}\n";
        try (VoluntaryPrinciples record = recorded(AStore.In.A_FILE.fresh(folder), held(attribute(CASE)) + amend)) {
            assertThat(told(record, Circle.INTERNAL)).contains("2018-4712").contains("EntryAmended");
            assertThat(told(record, Circle.PUBLIC))
                    .doesNotContain("EntryAmended")
                    .doesNotContain("amended");
        }
    }

    @Test
    void the_name_of_a_registered_person_in_it_is_refused() {
        String person =
                "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/koch\",\"name\":\"Johanna Koch\"}\n";

        assertThatThrownBy(() -> recorded(AStore.In.A_FILE.fresh(folder), person + held(attribute("met Johanna Koch"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attributes")
                .hasMessageNotContaining("Johanna");
    }

    @Test
    void it_stands_in_columns_of_a_table() {
        String table =
                "contribution.by;contribution.written;contribution.for;contribution.evidence;contribution.audience;"
                        + "command;subject;mission;kind;entry.id;entry.text;entry.when;entry.attributes.1.namespace;"
                        + "entry.attributes.1.name;entry.attributes.1.value\n"
                        + "NL/human-rights;2019-01-22;2018;file 9;public;;;;;;;;;;\n"
                        + ";;;;;engagement.HoldEvent;engagement/NL/NG;;roundtable;ng-meeting;A roundtable was held.;2018-05;"
                        + "minbuza;case;" + CASE + "\n";
        try (VoluntaryPrinciples record = recorded(AStore.In.A_FILE.fresh(folder), "")) {
            record.record(file("table.csv", table));
            assertThat(told(record, Circle.INTERNAL)).contains(CASE);
        }
    }

    @Test
    void what_is_said_to_be_public_and_is_not_is_refused_at_its_field() {
        String open = "{\"namespace\":\"minbuza\",\"name\":\"case\",\"value\":\"1\",\"public\":true}";

        assertThatThrownBy(() -> recorded(AStore.In.A_FILE.fresh(folder), held(open)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 165")
                .hasMessageContaining("register.DeclareNamespace");
    }

    @Test
    void every_audience_reads_the_same_report_with_it_and_without() throws IOException {
        try (VoluntaryPrinciples with = recorded(
                        AStore.In.A_FILE.fresh(Files.createDirectory(folder.resolve("with"))), held(attribute(CASE)));
                VoluntaryPrinciples without =
                        recorded(AStore.In.A_FILE.fresh(Files.createDirectory(folder.resolve("without"))), held(""))) {
            for (Circle audience : List.of(Circle.PUBLIC, Circle.PLENARY)) {
                assertThat(told(with, audience)).isEqualTo(told(without, audience));
            }
        }
    }
}
