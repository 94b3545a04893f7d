package org.vpshr.application.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vpshr.application.hash.Sha256;

/** What stands around a report that proves itself is pinned in three places, which have to be changed together. */
class ProofPageTest {
    private static final String REMEDY =
            "add the hash of the frame of today to proof-frames.txt and to KNOWN in check.py, below those that are"
                    + " there, and write the vectors anew (ReportProofFiles)";

    @Test
    void the_frame_of_today_is_known_as_are_those_before_it() throws IOException {
        assertThat(ProofPage.empty().isKnown())
                .as(REMEDY + ": " + ProofPage.empty().aroundInHex())
                .isTrue();
    }

    @Test
    void check_py_knows_the_same_frames() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/org/vpshr/application/proof/check/check.py"));
        List<String> known = Pattern.compile("\"([0-9a-f]{64})\"")
                .matcher(script)
                .results()
                .map(hash -> hash.group(1))
                .toList();

        assertThat(known)
                .as(REMEDY)
                .isEqualTo(resource("proof-frames.txt").lines().toList());
    }

    @Test
    void the_checker_in_the_page_knows_its_style() throws IOException {
        byte[] hash = Sha256.start().digest(resource("proof-page.css").getBytes(StandardCharsets.UTF_8));

        assertThat(resource("proof-page.js"))
                .contains("const STYLE = \"" + HexFormat.of().formatHex(hash) + "\";");
    }

    @Test
    void nothing_in_the_frame_asks_for_anything_from_elsewhere() {
        assertThat(ProofPage.empty().around())
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML", "http:", "https:", "url(");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProofPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
