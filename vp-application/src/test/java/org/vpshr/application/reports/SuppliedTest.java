package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template;

/** What the library supplies to print by: it stays as it is, it is sound, and there is some for every government. */
class SuppliedTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/vpshr/application/reports");

    private static Stream<Path> files() throws IOException {
        return Stream.of("templates", "countries").map(FOLDER::resolve).flatMap(folder -> {
            try (Stream<Path> all = Files.list(folder)) {
                return all.toList().stream();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Map<String, String> digests() throws IOException {
        return files().collect(Collectors.toMap(
                file -> FOLDER.relativize(file).toString().replace('\\', '/'),
                SuppliedTest::digest,
                (a, b) -> a,
                TreeMap::new));
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void each_is_known_without_its_file_to_be_for_what_its_file_says() {
        assertThat(Templates.Supplied.ALL).allSatisfy(supplied -> {
            Template template = supplied.template();
            assertThat(supplied.edition()).isEqualTo(template.edition());
            for (Country whose : List.of(new Country("NL"), new Country("GB"), new Country("US"), new Country("NO"))) {
                for (int year = 1995; year < 2035; year++) {
                    assertThat(supplied.isFor(whose, year))
                            .as("%s of %s over %s", supplied.edition(), whose, year)
                            .isEqualTo(template.isFor(whose, year));
                }
            }
        });
    }

    @Test
    void no_file_that_something_was_published_by_is_edited_and_none_is_missing() throws IOException {
        String golden = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/supplied/digests.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Map<String, String> kept = golden.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a, TreeMap::new));

        assertThat(digests())
                .as("a change is a new version beside the old one: add its file and its line, and leave what is there")
                .containsExactlyEntriesOf(kept);
    }

    @Test
    void each_file_of_a_template_is_on_hand_under_its_key_and_version() throws IOException {
        List<String> named = files().filter(file -> file.startsWith(FOLDER.resolve("templates")))
                .map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.replace(".json", ""))
                .toList();

        assertThat(Templates.supplied().all())
                .extracting(Template::edition)
                .containsExactlyInAnyOrderElementsOf(named)
                .doesNotHaveDuplicates();
    }

    private static Stream<Template> newest() {
        return Templates.supplied().all().stream()
                .collect(Collectors.toMap(Template::key, template -> template, (first, older) -> first))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("newest")
    void nothing_is_wrong_with_the_newest_version_of_each(Template template) {
        Path file = FOLDER.resolve("templates/" + template.edition() + ".json");

        assertThat(TemplateFile.check(NamedResource.of(file))).isEmpty();
        assertThat(TemplateFile.read(NamedResource.of(file))).isEqualTo(template);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void the_newest_version_of_each_is_in_four_languages_and_says_which_no_speaker_has_reviewed(Template template) {
        assertThat(template.languages()).extracting(Language::code).containsExactlyInAnyOrder("en", "nl", "fr", "es");
        assertThat(template.unreviewed()).extracting(Language::code).doesNotContain("en");
        assertThat(Objects.requireNonNull(template.thin()).text().texts()).hasSize(4);
        assertThat(template.names().values())
                .allSatisfy(name -> assertThat(name.heading().texts())
                        .hasSameSizeAs(name.within().texts())
                        .hasSize(4));
    }

    @Test
    void the_newest_version_of_each_stands_before_the_older_ones() {
        Map<String, List<Integer>> versions = Templates.supplied().all().stream()
                .collect(Collectors.groupingBy(
                        Template::key, Collectors.mapping(Template::version, Collectors.toList())));

        assertThat(versions.values())
                .allSatisfy(each -> assertThat(each).isSortedAccordingTo(java.util.Comparator.reverseOrder()));
    }

    @Test
    void there_is_a_template_for_every_government_and_every_year_of_the_principles() {
        for (String code : Locale.getISOCountries()) {
            for (int year = 2000; year < 2040; year++) {
                assertThat(Templates.supplied().of(new Country(code), year))
                        .as(code + " " + year)
                        .isPresent();
            }
        }
        assertThat(Templates.supplied().of(new Country("KE"), 1999)).isEmpty();
    }

    @Test
    void the_general_templates_go_by_the_guidelines_of_their_years_and_their_cadence() {
        for (int year = 2014; year < 2040; year++) {
            Template general = Templates.supplied().of(new Country("KE"), year).orElseThrow();
            assertThat(general.guidelines())
                    .isEqualTo(GuidelineVersions.of(year).version());
            assertThat(general.due(year)).contains(GuidelineVersions.of(year).due(year));
        }
    }

    @Test
    void an_own_template_goes_before_all_others() {
        byte[] text = Objects.requireNonNull(file("general-2023"));
        String own = new String(text, StandardCharsets.UTF_8).replace("general-2023", "own");
        Template template = TemplateFile.read(
                new NamedResource("own", () -> new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8))));

        assertThat(Templates.supplied().with(template).of(new Country("NL"), 2024))
                .contains(template);
    }

    private static byte[] file(String key) {
        try {
            return Files.readAllBytes(FOLDER.resolve("templates/" + key + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
