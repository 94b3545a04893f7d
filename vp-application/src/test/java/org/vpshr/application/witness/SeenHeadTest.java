package org.vpshr.application.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.ForgedChain;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.InspectionTerms;

/** A record that is exchanged, cut off or set back is whole by itself; what was seen of it before lies elsewhere. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class SeenHeadTest {
    @Parameter
    private AStore.In in;

    @TempDir
    private Path folder;

    private AStore store;
    private Options options;
    private Head seen;

    @BeforeEach
    void three_events() {
        store = in.fresh(folder);
        options = store.options();
        try (VoluntaryPrinciples record = open()) {
            note(record, "a", "b", "c");
            seen = record.head();
        }
    }

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(options);
    }

    private static void note(VoluntaryPrinciples record, String... groups) {
        for (String group : groups) {
            record.record(command(noteGroup(group, group)));
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.toList();
        }
    }

    private void cutOff(long position) {
        List<StoredRow> rows = ForgedChain.rows(store.store());
        store.tamper(
                "delete from tag where position > " + position,
                "delete from event_text where position > " + position,
                "delete from event where position > " + position,
                "update head set position = " + position + ", hash = "
                        + store.bytes(
                                position == 0
                                        ? new byte[32]
                                        : rows.get((int) position - 1).hash()));
    }

    @Test
    void how_far_a_record_goes_is_kept_in_a_file_apart_from_it() throws IOException {
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(file)
                        .content()
                        .startsWith("vpshr head seen 1\nstore ")
                        .contains("\nposition 3\n", "\nchain " + seen.hash() + "\n"));
        assertThat(folder.resolve("state").getParent()).isEqualTo(folder);
    }

    /** Where the check stops, it says nothing of what lies behind that: nothing of the record was cut off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from tag where tag like 'subject=%b' and position = 2",
                "update event set version = 7 where position = 1"
            })
    void what_is_broken_in_a_record_that_goes_on_is_not_taken_for_an_end_that_was_cut_off(String change) {
        store.tamper(change);

        try (VoluntaryPrinciples record = open()) {
            assertThat(record.upkeep().verify().problems())
                    .noneMatch(problem -> problem.what().contains("the head that was seen last"));
            assertThat(record.upkeep()
                            .verify(InspectionTerms.none().withHead(seen.hash()))
                            .problems())
                    .noneMatch(problem -> problem.what().contains("cut off"));
        }
    }

    @Test
    void a_record_that_goes_on_from_there_is_told_nothing() {
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).isEmpty();
            note(record, "d");
        }
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).isEmpty();
            assertThat(record.upkeep().verify().problems()).isEmpty();
        }
    }

    @Test
    void a_cut_off_end_is_told_and_nothing_is_recorded_until_it_is_accepted_and_that_is_recorded() {
        cutOff(2);
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).contains(seen);
            assertThat(record.history().toList()).hasSize(2);
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            assertThat(record.upkeep().verify().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what())
                            .contains("does not go on from the head that was seen last, position 3", seen.hash()));
            assertThatThrownBy(() -> note(record, "d"))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContainingAll("position 3", seen.hash(), "nothing is recorded", "--accept-head");
            assertThat(record.head().position()).isEqualTo(2);
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.acceptingOtherHead())) {
            note(record, "d", "e");
        }
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).isEmpty();
            note(record, "f");
            Inspection found = record.upkeep().verify();
            assertThat(found.problems()).isEmpty();
            assertThat(found.accepted())
                    .singleElement()
                    .satisfies(accepted -> assertThat(accepted)
                            .contains(
                                    "position 3: recorded by system, though the record did not go on",
                                    "position 3, hash " + seen.hash()));
        }
    }

    @Test
    void another_record_in_the_place_of_the_one_that_was_seen_is_told() {
        List<StoredRow> rows = ForgedChain.rows(store.store());
        ForgedChain.put(
                store, ForgedChain.changed(rows, 1, row -> ForgedChain.withRecorded(row, row.recordedMicros() - 1)));
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).contains(seen);
            assertThatThrownBy(() -> note(record, "d")).isInstanceOf(StoreBroken.class);
        }
    }

    @Test
    void a_record_of_which_nothing_is_left_is_told() {
        cutOff(0);
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).contains(seen);
            assertThatThrownBy(() -> note(record, "d")).isInstanceOf(StoreBroken.class);
        }
    }

    @Test
    void what_was_cut_off_comes_back_by_an_import_and_all_is_well() {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (VoluntaryPrinciples record = open()) {
            record.upkeep().exportTo(exported);
        }
        NamedResource backup = new NamedResource("backup", () -> new ByteArrayInputStream(exported.toByteArray()));
        cutOff(1);
        try (VoluntaryPrinciples record = open()) {
            assertThatThrownBy(() -> record.upkeep().importFrom(backup)).isInstanceOf(StoreBroken.class);
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.acceptingOtherHead())) {
            assertThat(record.upkeep().importFrom(backup).added()).isEqualTo(2);
            assertThat(record.lostHead()).isEmpty();
        }
        try (VoluntaryPrinciples record = open()) {
            note(record, "d");
            assertThat(record.upkeep().verify().accepted()).isEmpty();
        }
    }

    @Test
    void an_acceptance_without_an_event_accepts_nothing_for_later() {
        cutOff(2);
        VoluntaryPrinciples.open(options.acceptingOtherHead()).close();
        try (VoluntaryPrinciples record = open()) {
            assertThat(record.lostHead()).contains(seen);
        }
    }

    @Test
    void a_process_that_is_killed_had_noted_how_far_it_went_not_long_before() throws IOException {
        try (VoluntaryPrinciples record = open()) {
            for (int i = 0; i < 100; i++) {
                note(record, "more-" + i);
            }
            assertThat(kept().getFirst()).content().contains("position 103\n");
        }
    }

    @Test
    void what_is_kept_may_be_damaged_or_gone_and_the_record_is_used_all_the_same() throws IOException {
        for (String damage : List.of("", "vpshr head seen 1\n", "position 99\nchain " + "0".repeat(64))) {
            Files.writeString(kept().getFirst(), damage);
            try (VoluntaryPrinciples record = open()) {
                assertThat(record.lostHead()).isEmpty();
                note(record, "after-" + damage.length());
            }
            assertThat(kept().getFirst()).content(StandardCharsets.UTF_8).startsWith("vpshr head seen 1\nstore ");
        }
    }

    @Test
    void where_nothing_can_be_kept_the_record_is_used_all_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.withState(file.resolve("state")))) {
            note(record, "d");
            assertThat(record.upkeep().verify().problems()).isEmpty();
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.withoutState())) {
            note(record, "e");
        }
    }
}
