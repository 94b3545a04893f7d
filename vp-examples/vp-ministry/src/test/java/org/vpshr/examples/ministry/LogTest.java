package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged, however much of it, tells no password, no proof and nothing of what was written. */
class LogTest {
    private static final String FORM = "/desk/contribute/engagement.DescribeContext";

    @Test
    void nothing_that_is_secret_is_logged(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("ministry.log");
        String proof;
        String password;
        try (RunningMinistry ministry = RunningMinistry.in(
                folder,
                "--logging.file.name=" + log,
                "--logging.threshold.console=off",
                "--logging.level.org.vpshr=debug",
                "--logging.level.org.springframework.web=debug",
                "--logging.level.org.springframework.security=debug",
                "--logging.level.org.apache.catalina=debug")) {
            password = ministry.password("lima");
            Visitor lima = ministry.visitor();
            lima.signIn("lima", "a guess that failed");
            lima.signIn("lima", password);
            lima.get(FORM);
            proof = lima.proof();
            lima.send(
                    FORM,
                    Map.of(
                            "subject", "engagement/NL/PE",
                            "entry.id", "pe-quiet",
                            "entry.text.en", "Villagers told of threats.",
                            "entry.when", "2026",
                            "contribution.evidence", "letter of Villagers"));
            lima.press(lima.page().select("form[action$=/record]").attr("action"));
            assertThat(lima.page().title()).startsWith("Recorded");
        }

        assertThat(Files.readString(log))
                .contains("recorded 1 command")
                .doesNotContain(password, "a guess that failed", proof, "Villagers", "$2a$");
    }
}
