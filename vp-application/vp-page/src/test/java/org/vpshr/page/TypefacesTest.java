package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.domain.party.Country;
import org.vpshr.page.given.SmallRecord;

/** Pages bring their typefaces with them, with the licences of these; nobody else is asked for one. */
class TypefacesTest {
    private static final Pattern SOURCE = Pattern.compile("url\\(([^)]*)\\)");
    private static final int ROOM = 600_000;

    private final SmallRecord given = SmallRecord.empty();

    @AfterEach
    void close() {
        given.close();
    }

    private Answer answer(String name) {
        return RecordPages.of(given.record(), EVERYBODY).answer("/page/" + name);
    }

    private List<String> named() {
        String css = new String(answer("page.css").content(), StandardCharsets.UTF_8);
        return SOURCE.matcher(css)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void each_that_the_style_sheet_names_is_beside_it() {
        assertThat(named()).hasSize(10).allSatisfy(name -> {
            assertThat(name).matches("[a-z0-9-]+\\.woff2");
            Answer face = answer(name);
            assertThat(face.status()).as(name).isEqualTo(200);
            assertThat(face.headers()).containsEntry("Content-Type", "font/woff2");
            assertThat(new String(face.content(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("wOF2");
        });
    }

    @Test
    void together_they_are_small() {
        assertThat(named().stream()
                        .mapToInt(name -> answer(name).content().length)
                        .sum())
                .isLessThan(ROOM);
    }

    @Test
    void the_licence_of_each_is_beside_it() {
        for (String name : List.of("gentium-plus-license.txt", "inter-license.txt")) {
            assertThat(new String(answer(name).content(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    @Test
    void files_have_them_too(@TempDir Path folder) throws IOException {
        RecordSite.write(given.record(), new Country("NL"), folder.resolve("pages"));

        for (String name : named()) {
            assertThat(Files.readAllBytes(folder.resolve("pages").resolve(name)))
                    .isEqualTo(answer(name).content());
        }
        assertThat(folder.resolve("pages/inter-license.txt")).exists();
    }
}
