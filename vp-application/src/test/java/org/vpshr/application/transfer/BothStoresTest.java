package org.vpshr.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.erasePerson;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;

/** What holds for one store holds for the other, and between them. */
@Tag("long")
class BothStoresTest {
    @TempDir
    Path one;

    @TempDir
    Path other;

    static Stream<Arguments> ways() {
        return Stream.of(AStore.In.values())
                .flatMap(from -> Stream.of(AStore.In.values()).map(to -> Arguments.of(from, to)));
    }

    private static void fill(VoluntaryPrinciples record) {
        record.record(command(noteGroup("a", "a")));
        record.record(command(registerPerson("koch", "Jo Example")));
        for (int i = 0; i < 300; i++) {
            record.record(command(openCase("a", "c" + i)));
        }
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("ways")
    void a_history_moves_bit_for_bit(AStore.In from, AStore.In to) {
        Path file = one.resolve("history.jsonl");
        Path again = one.resolve("again.jsonl");
        try (VoluntaryPrinciples record =
                        VoluntaryPrinciples.open(from.fresh(one).options());
                VoluntaryPrinciples copy =
                        VoluntaryPrinciples.open(to.fresh(other).options())) {
            fill(record);
            Head head = record.upkeep().exportTo(file);

            assertThat(copy.upkeep().importFrom(file).added()).isEqualTo(302);

            assertThat(copy.head()).isEqualTo(head);
            assertThat(copy.upkeep().exportTo(again)).isEqualTo(head);
            assertThat(again).hasSameBinaryContentAs(file);
            assertThat(copy.upkeep()
                            .verify(InspectionTerms.none().withKeysElsewhere())
                            .whole())
                    .isTrue();
            copy.record(command(openCase("a", "later")));
            record.upkeep().importFrom(file);
            copy.upkeep().exportTo(again);
            assertThat(record.upkeep().importFrom(again).added()).isOne();
            assertThat(record.head()).isEqualTo(copy.head());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_at_the_very_end_of_a_file_leaves_nothing_behind(AStore.In in) throws IOException {
        Path file = one.resolve("history.jsonl");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(one.resolve("from.db"))) {
            fill(record);
            record.upkeep().exportTo(file);
        }
        byte[] bytes = Files.readString(file)
                .replaceFirst("\"digest\":\".", "\"digest\":\"x")
                .getBytes(StandardCharsets.UTF_8);
        try (VoluntaryPrinciples copy = VoluntaryPrinciples.open(in.fresh(other).options())) {
            NamedResource wrong = new NamedResource("wrong", () -> new ByteArrayInputStream(bytes));

            assertThatThrownBy(() -> copy.upkeep().importFrom(wrong)).isInstanceOf(InvalidInput.class);

            assertThat(copy.head().position()).isZero();
            assertThat(copy.upkeep().verify().whole()).isTrue();
            assertThat(copy.upkeep().importFrom(file).added()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_of_a_newer_version_stops_reading_and_recording(AStore.In in) {
        Options options = in.fresh(one).options();
        VoluntaryPrinciples.open(options).close(); // with its keys
        try (Ledger ledger = Ledger.open(options.store(), InstantSource.system())) {
            byte[] object = "{}".getBytes(StandardCharsets.UTF_8);
            ledger.append(
                    LedgerCondition.none(),
                    List.of(new NewRow(
                            "id",
                            "register.PersonRegistered",
                            2,
                            object,
                            new byte[0],
                            object,
                            new TreeSet<>(),
                            position -> RowTexts.NONE)));
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertThatThrownBy(() -> record.record(command(noteGroup("a", "a"))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("position 1", "register.PersonRegistered, version 2");
            assertThatThrownBy(() -> record.history().toList()).isInstanceOf(StoreUnavailable.class);
            assertThat(record.head().position()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_master_key_is_rotated_under_others_and_the_name_erased(AStore.In in) {
        Options options = in.fresh(one).options();
        Path next = one.resolve("next.master");
        try (VoluntaryPrinciples left = VoluntaryPrinciples.open(options);
                VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            left.record(command(registerPerson("koch", "Jo Example")));
            record.upkeep().rotateMasterKey(next);

            assertThat(name(record)).isEqualTo("Jo Example");
            left.record(command(registerPerson("late", "Late Sample")));
        }
        assertThatThrownBy(() -> VoluntaryPrinciples.open(options)).isInstanceOf(KeyUnavailable.class);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options.withMasterKey(next))) {
            assertThat(name(record)).isEqualTo("Jo Example");
            assertThat(record.upkeep().verify().withoutKey())
                    .as("also what was recorded by who had the old key")
                    .isZero();
            record.record(command(erasePerson("koch")));
            assertThat(name(record)).isEqualTo("[erased]");
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    private static String name(VoluntaryPrinciples record) {
        return ((PersonRegistered) record.history().toList().getFirst().event())
                .name()
                .full();
    }
}
