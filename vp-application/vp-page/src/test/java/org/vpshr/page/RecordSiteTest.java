package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.party.Country;
import org.vpshr.page.given.SmallRecord;

/** The public part of a record as files. */
class RecordSiteTest {
    private static final Country NL = new Country("NL");

    @TempDir
    private Path folder;

    private SmallRecord given;

    @BeforeEach
    void a_report_of_which_more_was_learnt_after_it_was_published() {
        given = SmallRecord.empty()
                .planning("plan", "A visit is planned.", "2019", new Audience.Open())
                .publishing(
                        List.of(held("open", "A roundtable was spoken of.", ""), held("other", "Another.", "")),
                        List.of(
                                correction("open", "Two roundtables were spoken of."),
                                held("later", "Later.", ""),
                                erratum("other", "Another.", "One more.")));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Map<String, String> written(String name) throws IOException {
        Path site = folder.resolve(name);
        RecordSite.Written written = RecordSite.write(given.record(), NL, site);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(site)) {
            for (Path file : all.toList()) {
                files.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(files).hasSize(written.files());
        return files;
    }

    @Test
    void the_same_record_gives_the_same_bytes_on_the_same_day() throws IOException {
        assertThat(written("again")).isEqualTo(written("once"));
    }

    @Test
    void each_link_leads_to_a_file_and_to_a_place_in_it() throws IOException {
        Map<String, String> files = written("site");
        Map<String, Set<String>> places = new HashMap<>();
        files.forEach((name, page) ->
                places.put(name, Set.copyOf(Jsoup.parse(page).select("[id]").eachAttr("id"))));

        files.forEach((name, page) -> assertThat(led(page)).as(name).allSatisfy(href -> {
            String file = href.startsWith("#") ? name : href.replaceFirst("#.*", "");
            assertThat(places).containsKey(file);
            if (href.contains("#")) {
                assertThat(places.get(file)).contains(href.replaceFirst(".*#", ""));
            }
        }));
    }

    private static Set<String> led(String page) {
        return Stream.of("href", "src", "action")
                .flatMap(name -> Jsoup.parse(page).select("[" + name + "]").eachAttr(name).stream())
                .filter(href -> !href.startsWith("http"))
                .collect(Collectors.toSet());
    }

    @Test
    void each_file_is_led_to_from_the_first_page() throws IOException {
        Map<String, String> files = written("site");
        Set<String> led = files.values().stream()
                .flatMap(page -> Stream.concat(led(page).stream(), asked(page)))
                .map(href -> href.replaceFirst("#.*", ""))
                .collect(Collectors.toSet());

        assertThat(files.keySet())
                .filteredOn(name -> !led.contains(name))
                .containsOnly("site.txt", "gentium-plus-license.txt", "inter-license.txt");
    }

    /** What a style sheet asks for. */
    private static Stream<String> asked(String file) {
        return Pattern.compile("url\\(\"?([^)\"]+)").matcher(file).results().map(found -> found.group(1));
    }
}
