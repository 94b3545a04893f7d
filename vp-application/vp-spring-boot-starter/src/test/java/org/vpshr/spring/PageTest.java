package org.vpshr.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the starter names what there is; its programs are run by the application that is built from it. */
class PageTest {
    private static final Path PAGE = Path.of("../docs/spring-boot.md");
    private static final Pattern PROPERTY = Pattern.compile("\"name\": \"(vp\\.[a-z.-]+)\",\\s+\"type\": \"java");

    @Test
    void each_property_stands_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        List<String> properties = PROPERTY.matcher(metadata())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(properties).contains("vp.store.file", "vp.health.verify-every");
        assertThat(properties).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void each_property_says_what_it_is_for() throws IOException {
        assertThat(metadata().split("\"description\":", -1)).hasSizeGreaterThan(15);
    }

    @Test
    void the_lines_of_Boot_that_it_is_tried_with_stand_on_the_page() throws IOException {
        String oldest = System.getProperty("boot.oldest");
        String newest = System.getProperty("boot.newest");

        assertThat(Files.readString(PAGE))
                .contains("| Boot | " + oldest + " | " + newest + "; " + oldest + " by `-Pfull` |");
    }

    private static String metadata() throws IOException {
        try (InputStream in = VpProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
