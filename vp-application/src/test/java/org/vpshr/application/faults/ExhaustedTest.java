package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Child;

/** Memory runs out while a program records: it is told as what it is, nothing of it is recorded, and the record goes on. */
@Tag("long")
class ExhaustedTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {20, 22, 24, 28, 32})
    @Timeout(120)
    void nothing_is_recorded_in_part_and_the_same_record_goes_on(int megabytes) {
        Path store = directory.resolve("record.db");

        try (Child child = Child.withHeap(megabytes, Exhausted.class, List.of(store.toString()))) {
            assertThat(child.hearAll()).containsExactly("out of memory at 1", "2");
            assertThat(child.await()).isZero();
        }

        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            assertThat(record.upkeep().verify().whole()).isTrue();
            assertThat(record.head().position()).isEqualTo(2);
        }
    }
}
