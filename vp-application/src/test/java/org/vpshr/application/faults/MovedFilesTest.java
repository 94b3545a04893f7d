package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.domain.failure.Failure;

/** A store, or its keys, that is moved, deleted or exchanged while a program has it open: nothing is acknowledged any more. */
class MovedFilesTest {
    @TempDir
    Path folder;

    /** What somebody does to a file that is open. */
    private enum Misfortune {
        DELETED {
            @Override
            void befall(Path file, Path kept) throws IOException {
                Files.copy(file, kept);
                Files.delete(file);
            }
        },
        MOVED {
            @Override
            void befall(Path file, Path kept) throws IOException {
                Files.move(file, kept);
            }
        },
        EXCHANGED_FOR_A_COPY {
            @Override
            void befall(Path file, Path kept) throws IOException {
                Files.move(file, kept);
                Files.copy(kept, file);
            }
        };

        abstract void befall(Path file, Path kept) throws IOException;
    }

    static Stream<List<Object>> misfortunes() {
        return Stream.of("record.db", "record.db.keys")
                .flatMap(name -> Stream.of(Misfortune.values()).map(what -> List.<Object>of(name, what)));
    }

    @ParameterizedTest
    @MethodSource("misfortunes")
    void nothing_is_acknowledged_that_would_be_lost(List<Object> misfortune) throws IOException {
        Path store = folder.resolve("record.db");
        Path befallen = folder.resolve((String) misfortune.getFirst());
        Path kept = folder.resolve("kept");
        Options options = Options.of(store).withState(folder.resolve("state"));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            record.record(command(registerPerson("koch", "Jo Example")));
            ((Misfortune) misfortune.getLast()).befall(befallen, kept);

            for (String person : List.of("one", "two")) {
                assertThatThrownBy(() -> record.record(command(registerPerson(person, "Al " + person))))
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContainingAll(
                                befallen.getFileName().toString(),
                                "no longer the file that was opened",
                                "nothing was recorded");
            }
        } catch (Failure atClosing) {
            throw new AssertionError("it closes all the same", atClosing);
        }
        Files.deleteIfExists(befallen);
        Files.move(kept, befallen);

        try (VoluntaryPrinciples again = VoluntaryPrinciples.open(options)) {
            assertThat(again.head().position()).isOne();
            again.record(command(registerPerson("one", "Al One")));
            assertThat(again.upkeep().verify().problems()).isEmpty();
        }
    }
}
