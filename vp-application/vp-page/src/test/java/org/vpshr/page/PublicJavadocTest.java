package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.architecture.JavadocSamples;
import org.vpshr.domain.architecture.PublicJavadoc;

class PublicJavadocTest {
    @Test
    void every_public_thing_says_what_it_means() throws IOException {
        assertThat(PublicJavadoc.faultsIn(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void every_sample_stands_in_a_test() throws IOException {
        assertThat(JavadocSamples.notRun(Path.of("src/main/java"), Path.of("src/test/java")))
                .isEmpty();
    }
}
