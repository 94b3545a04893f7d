package org.vpshr.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site has all documents, leads nowhere that is not there, and asks nothing of anywhere else. */
@SuppressWarnings("NullAway.Init")
class DocumentationSiteTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Map<Path, Document> PAGES = new HashMap<>();

    @TempDir
    private static Path site;

    @BeforeAll
    static void make() throws IOException {
        DocumentationSite.make(CLONE, site);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(DocumentationSiteTest::isOurs).toList()) {
                PAGES.put(site.relativize(file), Jsoup.parse(file));
            }
        }
    }

    /** Documents of the clone that are HTML themselves are copied as they are. */
    private static boolean isOurs(Path file) {
        return file.toString().endsWith(".html")
                && (!file.getFileName().toString().startsWith("file.")
                        || file.toString().endsWith(".index.html"));
    }

    @Test
    void there_is_a_page_for_each_document() throws IOException {
        SitePlaces places = new SitePlaces(CLONE, new DocumentTree(CLONE).documents());

        assertThat(PAGES.keySet())
                .containsAll(new DocumentTree(CLONE)
                        .documents().stream().map(places::page).toList());
    }

    @Test
    void each_link_leads_to_a_page_and_a_heading_that_are_there() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((place, page) -> page.select("[href], [src]").forEach(element -> {
            if (!leadsSomewhere(place, address(element))) {
                broken.add(place + ": " + address(element));
            }
        }));

        assertThat(broken).isEmpty();
        assertThat(leadsSomewhere(Path.of("index.html"), "none.html")).isFalse();
        assertThat(leadsSomewhere(Path.of("index.html"), "#none")).isFalse();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private static boolean leadsSomewhere(Path place, String link) {
        URI address = URI.create(link);
        if (address.isAbsolute()) {
            return List.of("https", "http").contains(address.getScheme());
        }
        Path target = address.getPath().isEmpty()
                ? place
                : place.resolveSibling(address.getPath()).normalize();
        String heading = address.getFragment();
        Document page = PAGES.get(target);
        return Files.isRegularFile(site.resolve(target))
                && (heading == null || page != null && page.getElementById(heading) != null);
    }

    @Test
    void it_asks_nothing_of_anywhere_else_and_runs_nothing() throws IOException {
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page.select("script, iframe, [style], [onclick]")).isEmpty();
            assertThat(page.select("link, img").eachAttr("href")).noneMatch(link -> link.contains(":"));
            assertThat(page.select("img").eachAttr("src")).noneMatch(link -> link.contains(":"));
        });
        assertThat(Files.readString(site.resolve("site.css")))
                .doesNotContain("http")
                .doesNotContain("@import");
    }

    @Test
    void each_page_has_one_style_sheet_a_title_of_its_own_and_one_first_heading() {
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("h1")).as(page.title()).hasSize(1);
            assertThat(page.select("img:not([alt]), img[alt=\"\"], th:empty")).isEmpty();
        });
    }

    @Test
    void the_index_has_a_group_for_each_kind_of_reader() {
        Document index = Objects.requireNonNull(PAGES.get(Path.of("index.html")));

        assertThat(index.select("h2").eachText())
                .containsExactly("For developers", "For analysts", "For operators", "For contributors");
        assertThat(index.select(".nav a").eachAttr("href"))
                .containsExactly(
                        "index.html#for-developers",
                        "index.html#for-analysts",
                        "index.html#for-operators",
                        "index.html#for-contributors");
    }
}
