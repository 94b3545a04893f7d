package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.Child;

/** What a file may be at most does not fit into memory, and is recorded all the same. */
class LargeFileTest {
    private static final int LINES = 100;
    private static final int HEAP = 64;

    @TempDir
    Path directory;

    @Test
    void a_file_of_twice_the_memory_is_recorded_and_known_again() {
        AStore store = AStore.In.A_FILE.fresh(directory);
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(LINES)));
        arguments.addAll(Address.of(store.options()));
        try (Child child = Child.withHeap(HEAP, LargeFile.class, arguments)) {
            assertThat(child.hearAll()).containsExactly("100", "100", "100");
            assertThat(child.await()).isZero();
        }
    }
}
