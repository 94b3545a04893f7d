package org.vpshr.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sample of the guide is a test that runs here. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/testing.md");
    private static final Path HERE = Path.of("src/test/java/org/vpshr/testing/samples");

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(HERE)) {
            return files.map(GuideTest::read).map(GuideTest::words).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_sample_stands_in_a_test_that_runs() throws IOException {
        List<String> sources = sources();
        List<String> samples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(read(GUIDE))
                .results()
                .map(found -> words(found.group(1)))
                .toList();

        assertThat(samples)
                .hasSize(5)
                .allSatisfy(sample -> assertThat(sources).anyMatch(source -> source.endsWith(sample)));
    }
}
