package org.vpshr.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What must be made once is made once, and whole. */
@Timeout(60)
class NewFileTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 100;

    @TempDir
    Path folder;

    private static boolean once(Path file, String text) throws IOException {
        return NewFile.once(file, begun -> Files.writeString(begun, text));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.toList());
        }
    }

    @Test
    void it_is_made_for_its_owner_alone_and_then_left_alone() throws IOException {
        Path file = folder.resolve("key");

        assertThat(once(file, "first")).isTrue();
        assertThat(once(file, "second")).isFalse();

        assertThat(file).hasContent("first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(files()).containsExactly(file);
    }

    /** The first stands between looking and making until the second is done. */
    @Test
    void who_comes_second_throws_his_own_away() throws IOException {
        Path file = folder.resolve("key");

        boolean made = NewFile.once(file, begun -> {
            assertThat(once(file, "the faster one's")).isTrue();
            Files.writeString(begun, "the slower one's");
        });

        assertThat(made).isFalse();
        assertThat(file).hasContent("the faster one's");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void what_fails_leaves_nothing() throws IOException {
        Path file = folder.resolve("key");

        assertThatThrownBy(() -> NewFile.once(file, begun -> {
                    Files.writeString(begun, "half of i");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void it_is_made_where_a_link_leads() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("key"));

        assertThat(once(link, "first")).isTrue();
        assertThat(once(link, "second")).isFalse();

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("key")).hasContent("first");
    }

    @Test
    void of_many_at_once_one_makes_it_and_all_find_the_same() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = folder.resolve("key-" + round);
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Callable<Boolean>> all = IntStream.range(0, THREADS)
                        .mapToObj(thread -> (Callable<Boolean>) () -> {
                            together.await();
                            boolean made = once(file, "of " + thread);
                            assertThat(file).content().matches("of \\d");
                            return made;
                        })
                        .toList();
                int made = 0;
                for (Future<Boolean> one : pool.invokeAll(all)) {
                    made += one.get() ? 1 : 0;
                }
                assertThat(made).isOne();
            }
        }
        assertThat(files()).hasSize(ROUNDS);
    }
}
