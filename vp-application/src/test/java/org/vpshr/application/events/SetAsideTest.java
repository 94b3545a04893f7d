package org.vpshr.application.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.history.RecordedEvent;

/**
 * An event that was put into the store with a chain that holds, of a type that is known, and with facts that say nothing
 * that can be read: as if an older version of the library had let it pass.
 */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class SetAsideTest {
    private static final String LINKED =
            "{\"command\":\"workinggroup.OpenCase\",\"subject\":\"workinggroup/PE/b\",\"matter\":\"roads\",\"entry\":{\"id\":\"b-case\","
                    + "\"text\":\"It rests on another.\",\"when\":\"2018\",\"links\":[\"restsOn:a\"]}}";

    @Parameter
    private AStore.In in;

    @TempDir
    private Path folder;

    private AStore store;
    private Options options;

    @BeforeEach
    void two_groups_of_which_one_rests_on_the_other() {
        store = in.fresh(folder);
        options = store.options().withCheckpoint(folder.resolve("checkpoint"));
        try (VoluntaryPrinciples record = open()) {
            record.record(command(noteGroup("a", "a").replace("It is so.", "Group A exists.")));
            record.record(command(noteGroup("b", "b").replace("It is so.", "Group B exists.")));
            record.record(command(LINKED));
            assertThat(report(record)).contains("Group A exists", "Group B exists");
        }
    }

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(options);
    }

    private void plant(String type, String facts, String... tags) {
        try (Ledger ledger = Ledger.open(store.store(), InstantSource.system())) {
            ledger.append(
                    LedgerCondition.none(),
                    List.of(new NewRow(
                            UUID.randomUUID().toString(),
                            type,
                            1,
                            facts.getBytes(StandardCharsets.UTF_8),
                            new byte[0],
                            "{\"recordedBy\":\"nobody\"}".getBytes(StandardCharsets.UTF_8),
                            new TreeSet<>(List.of(tags)),
                            position -> RowTexts.NONE)));
        }
    }

    private void plantAboutGroupA() {
        plant("workinggroup.GroupNoted", "{\"subject\":17}", "subject=workinggroup/PE/a", "entry=a-more");
    }

    private static Reports.Request request(VoluntaryPrinciples record) {
        return record.reports().of(new Country("NL"), 2018);
    }

    private static String report(VoluntaryPrinciples record) {
        return Markdown.of(request(record).at(AsOf.now()));
    }

    private static List<String> seen(VoluntaryPrinciples record, Circle audience) {
        List<String> seen = new ArrayList<>();
        record.history()
                .forEachSeenBy(
                        audience,
                        new Country("NL"),
                        recorded -> seen.add(recorded.event().toString()));
        return seen;
    }

    @Test
    void all_about_its_subject_is_withheld_and_all_else_is_told() {
        plantAboutGroupA();
        for (int opening = 0; opening < 2; opening++) {
            try (VoluntaryPrinciples record = open()) {
                assertThat(report(record))
                        .contains("Group B exists", "It rests on another")
                        .doesNotContain("Group A");
                assertThat(report(record)).doesNotContain("Group A");
                for (Circle audience : Circle.values()) {
                    assertThat(seen(record, audience).toString())
                            .contains("b-case")
                            .doesNotContain("Group A", "EntryId[value=a]");
                    assertThat(Markdown.of(request(record).forAudience(audience).at(AsOf.now())))
                            .doesNotContain("Group A");
                }
                assertThat(request(record).at(AsOf.now()).trace(new EntryId("a")))
                        .isEmpty();
                assertThat(request(record).at(AsOf.now()).trace(new EntryId("b-case")))
                        .isPresent();
                assertThat(request(record)
                                .at(AsOf.now())
                                .comparedWith(request(record).at(AsOf.parse("#2")))
                                .toString())
                        .doesNotContain("Group A");
                assertThat(record.reports().printing(new EntryId("a"), new Country("NL"), Circle.PUBLIC))
                        .isEmpty();
            }
        }
    }

    @Test
    void auditors_read_whatever_can_be_read_and_are_told_where_it_is() {
        plantAboutGroupA();
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.history().toList())
                    .extracting(RecordedEvent::position)
                    .containsExactly(1L, 2L, 3L);
            assertThat(record.history().setAside()).containsExactly(4L);
            assertThat(record.history(3).setAside()).isEmpty();
            Inspection found = record.upkeep().verify();
            assertThat(found.chain().whole()).isTrue();
            assertThat(found.readable()).isEqualTo(3);
            assertThat(found.problems()).extracting(Problem::position).containsExactly(4L);
            assertThat(found.problems().getFirst().what()).contains("the event cannot be read");
        }
    }

    @Test
    void nothing_about_it_is_recorded_and_all_else_is() {
        plantAboutGroupA();
        try (VoluntaryPrinciples record = open()) {
            for (ThrowingCallable about : List.<ThrowingCallable>of(
                    () -> record.record(command(openCase("a", "a-case"))),
                    () -> record.record(command(openCase("b", "a-more"))),
                    () -> record.record(
                            command(LINKED.replace("b-case", "b-more").replace("restsOn:a", "restsOn:a-more"))))) {
                assertThatThrownBy(about)
                        .isInstanceOf(StoreBroken.class)
                        .hasMessageContainingAll(
                                "position 4",
                                "cannot be read",
                                "nothing about what it concerns is recorded",
                                "vp verify");
            }
            assertThat(record.head().position()).isEqualTo(4);
            record.record(command(openCase("b", "b-other")));
            record.record(command(registerPerson("koch", "Jo Example")));
            assertThat(report(record)).contains("It is so.").doesNotContain("Group A");
        }
    }

    @Test
    void no_report_is_published_from_a_record_of_which_nobody_can_say_what_bears_on_it() {
        String subject = "\"subject\":\"report/NL/2018/public\"";
        plantAboutGroupA();
        try (VoluntaryPrinciples record = open()) {
            assertThatThrownBy(() -> record.record(
                            command("{\"command\":\"report.PublishReport\"," + subject + ",\"on\":\"2019-05\"}")))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContainingAll("position 4", "nothing is published", "vp verify");
        }
    }

    @Test
    void what_cannot_be_read_of_a_person_or_of_what_binds_others_withholds_just_that() {
        plant("register.PersonRegistered", "[]", "subject=person/koch", "register=persons");
        plant("dossier.EntryRestricted", "{}", "subject=workinggroup/PE/b", "entry=b", "binding=all");
        plant("register.PersonErased", "{}", "subject=person/gone", "binding=all");
        try (VoluntaryPrinciples record = open()) {
            assertThat(report(record)).contains("Group A exists").doesNotContain("Group B");
            assertThatThrownBy(() -> record.record(command(registerPerson("koch", "Jo Example"))))
                    .isInstanceOf(StoreBroken.class);
            record.record(command(registerPerson("other", "Al Other")));
            assertThat(record.history().setAside()).containsExactly(4L, 5L, 6L);
        }
    }

    @Test
    void a_backup_with_it_is_taken_and_says_so_and_holds_it_back_as_well() throws IOException {
        plantAboutGroupA();
        Path backup = folder.resolve("backup.jsonl");
        try (VoluntaryPrinciples record = open()) {
            record.record(
                    command(
                            "{\"command\":\"dossier.RestrictEntry\",\"subject\":\"workinggroup/PE/b\",\"entry\":\"b\",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety\",\"review\":\"2028-06-01\"}}"));
            record.upkeep().exportTo(backup);
        }
        Path own = Files.createDirectory(folder.resolve("copy"));
        try (VoluntaryPrinciples copy =
                VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(own).options())) {
            ImportReceipt receipt = copy.upkeep().importFrom(backup);

            assertThat(receipt.setAside()).containsExactly(4L);
            assertThat(receipt.added()).isEqualTo(5);
            assertThat(report(copy)).contains("It rests on another").doesNotContain("Group A", "Group B");
        }
    }

    @Test
    void an_event_that_somebody_changed_stops_all_answers() {
        store.tamper("update event set facts = " + store.bytes("{}") + " where position = 1");
        assertAllStops();
    }

    @Test
    void an_event_with_a_hash_of_its_own_that_nothing_rests_on_stops_all_answers() {
        plantAboutGroupA();
        plant("workinggroup.GroupNoted", "{}", "subject=workinggroup/PE/c");
        store.tamper("update event set hash = " + store.bytes(new byte[32]) + " where position = 4");
        assertAllStops();
    }

    @Test
    void a_text_that_somebody_changed_beside_an_event_stops_all_answers() {
        store.tamper("update event_text set open = "
                + store.bytes("[[0,\"AAAAAAAAAAAAAAAAAAAAAA==\",\"Another.\",false]]") + " where position = 1");
        assertAllStops();
    }

    private void assertAllStops() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.withoutCheckpoint())) {
            for (ThrowingCallable asked : List.<ThrowingCallable>of(
                    () -> report(record),
                    () -> seen(record, Circle.PUBLIC),
                    () -> record.history().toList(),
                    () -> record.history().about(WorkingGroupId.of("PE", "a")))) {
                assertThatThrownBy(asked).isInstanceOf(StoreBroken.class).hasMessageContaining("position ");
            }
        }
    }
}
