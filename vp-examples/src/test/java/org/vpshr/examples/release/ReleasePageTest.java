package org.vpshr.examples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.examples.release.PublishedModules.CLONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a release goes by: one version everywhere, in each POM what Central asks for, and a page whose commands there are. */
class ReleasePageTest {
    private static final Path PAGE = CLONE.resolve("vp-application/docs/release.md");
    private static final List<String> NAMING = List.of(
            "README.md",
            "vp-application/docs/spring-boot.md",
            "vp-application/docs/release.md",
            ".github/CHANGELOG.md");
    private static final Pattern VERSION =
            Pattern.compile("(?:vp-application:|<version>|newVersion=|(?m:^)## )(\\d+\\.\\d+\\.\\d+)");

    private static List<String> found(Path file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void every_document_names_the_version_that_is_built() throws IOException {
        for (String document : NAMING) {
            assertThat(found(CLONE.resolve(document), VERSION)).as(document).startsWith(PublishedModules.version());
        }
    }

    @Test
    void the_list_of_versions_has_the_version_of_the_parent_and_names_every_jar() {
        String versions = PublishedModules.pom(CLONE.resolve("vp-application/vp-bom"));

        assertThat(versions)
                .contains("<artifactId>vp-bom</artifactId>\n  <version>" + PublishedModules.version() + "<");
        assertThat(PublishedModules.withJar())
                .allSatisfy(module ->
                        assertThat(versions).contains("<artifactId>" + module.getFileName() + "</artifactId>"));
    }

    @Test
    void each_pom_says_what_central_asks_for() {
        assertThat(List.of(CLONE, CLONE.resolve("vp-application/vp-bom")))
                .allSatisfy(module -> assertThat(PublishedModules.pom(module))
                        .contains("<url>", "<license>", "<developer>", "<connection>scm:git:"));
        assertThat(PublishedModules.all())
                .allSatisfy(module -> assertThat(PublishedModules.pom(module)).contains("<name>", "<description>"));
    }

    @Test
    void what_its_page_runs_is_there() throws IOException {
        List<String> scripts = found(PAGE, Pattern.compile("(?m)^\\s*(\\.ci/\\w+)"));
        List<String> profiles = found(PAGE, Pattern.compile("-P(\\w+)"));

        assertThat(scripts).isNotEmpty().allMatch(script -> Files.isExecutable(CLONE.resolve(script)));
        assertThat(profiles)
                .contains("release", "sign")
                .allSatisfy(profile -> assertThat(PublishedModules.pom(CLONE)).contains("<id>" + profile + "</id>"));
    }

    @Test
    void no_key_lies_in_the_project() {
        assertThat(PublishedModules.pom(CLONE)).doesNotContain("gpg.passphrase", "<keyname>", "<passphrase>");
    }
}
