package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.faults.Racer.Outcome;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;
import org.vpshr.domain.CarriesEntry;

/** Eight writers on one aggregate, all of which want the same. */
@Tag("long")
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class RaceTest {
    private static final int WRITERS = 8;

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private Options options;

    @BeforeEach
    void a_group() {
        options = in.fresh(directory).options();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(command(noteGroup("gt", "group")));
        }
    }

    @Test
    void eight_threads_of_one_process_lose_no_update() throws Exception {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertWonOnceEach(record, Racer.race(record, WRITERS));
        }
    }

    @Test
    void four_processes_of_two_threads_lose_no_update() throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        try {
            for (int i = 0; i < WRITERS / 2; i++) {
                children.add(Child.of(Racer.class, Address.of(options)));
            }
            children.forEach(child -> assertThat(child.hear()).contains("ready"));
            children.forEach(child -> child.say("go"));
            children.forEach(child -> child.hearAll().forEach(line -> outcomes.add(Outcome.parse(line))));
        } finally {
            children.forEach(Child::close);
        }
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            assertWonOnceEach(record, outcomes);
        }
    }

    private void assertWonOnceEach(VoluntaryPrinciples record, List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(WRITERS * Racer.CASES);
        List<Outcome> won = outcomes.stream().filter(o -> o.position() > 0).toList();
        assertThat(won).extracting(Outcome::number).doesNotHaveDuplicates().hasSize(Racer.CASES);
        assertThat(outcomes)
                .filteredOn(o -> o.position() == 0)
                .allSatisfy(o -> assertThat(o.refusal()).containsAnyOf("rule ", "another process is writing"));
        assertThat(record.head().position()).isEqualTo(1 + Racer.CASES);
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
        assertThat(won)
                .allSatisfy(o -> assertThat(entryAt(record, o.position())).isEqualTo("case-" + o.number()));
        long waited = outcomes.stream()
                .filter(o -> o.refusal().contains("another process"))
                .count();
        System.out.printf(
                "%s: %d attempts, %d won, 0 lost, %d told to wait%n", in, outcomes.size(), won.size(), waited);
    }

    private static String entryAt(VoluntaryPrinciples record, long position) {
        return record.history()
                .at(position)
                .map(recorded -> ((CarriesEntry) recorded.event()).entry().id().value())
                .orElse("");
    }
}
