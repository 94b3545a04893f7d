package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.architecture.PublicJavadoc;

class PublicJavadocTest {
    @Test
    void every_public_thing_says_what_it_means() {
        assertThat(PublicJavadoc.faultsIn(Path.of("src/main/java"))).isEmpty();
    }
}
