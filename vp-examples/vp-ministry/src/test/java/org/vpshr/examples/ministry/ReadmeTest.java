package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.account.FirstAccounts;

/** What the page of the example says is so. */
class ReadmeTest {
    private static final Path LAUNCHER = Path.of("..", "bin", "ministry");
    private static final int LARGEST_PICTURE = 300_000;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(readme())
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }

    @Test
    void the_accounts_are_those_of_the_first_start(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new FirstAccounts("NL", new BCryptPasswordEncoder(4), new SecureRandom())
                .makeIn(
                        new Accounts(folder.resolve("accounts.json")),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));

        List<String> made = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" +")[0])
                .toList();

        assertThat(made).isNotEmpty().allMatch(readmeLine -> names().contains("`" + readmeLine + "`"));
    }

    private static String names() {
        try {
            return readme().lines().filter(line -> line.startsWith("| `")).reduce("", String::concat);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_command_is_there_and_is_a_script_that_starts_the_application() throws Exception {
        assertThat(readme()).contains("vp-examples/bin/ministry");
        assertThat(LAUNCHER).isExecutable();
        assertThat(Files.readString(LAUNCHER)).contains(Ministry.class.getName(), "--ministry.example=netherlands");
        Process checked = new ProcessBuilder("bash", "-n", LAUNCHER.toString()).start();
        assertThat(checked.waitFor()).isZero();
    }

    @Test
    void what_it_leads_to_is_there_and_its_pictures_are_small() throws IOException {
        List<String> targets = found("\\]\\(([^)#:]+)\\)");

        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
        assertThat(targets.stream().filter(target -> target.endsWith(".png")))
                .hasSize(3)
                .allSatisfy(picture -> assertThat(Files.size(Path.of(picture))).isLessThan(LARGEST_PICTURE));
    }

    @Test
    void its_parts_are_packages() throws IOException {
        List<String> parts = found("\\| `([a-z]+)`(?:, `[a-z]+`)? \\|\\n");

        assertThat(parts)
                .hasSizeGreaterThan(4)
                .allSatisfy(part -> assertThat(Path.of("src/main/java/org/vpshr/examples/ministry", part))
                        .isDirectory());
    }
}
