package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.MINISTRY;
import static org.vpshr.page.given.SmallRecord.contradicted;
import static org.vpshr.page.given.SmallRecord.refined;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vpshr.domain.entry.Audience;
import org.vpshr.page.browser.Chromium;
import org.vpshr.page.browser.Grammar;
import org.vpshr.page.given.EveryPage;
import org.vpshr.page.given.SmallRecord;

/** Every page but that of a report, in a real browser: who cannot see or point can use it, and it is HTML. */
@Tag("long")
class OtherPagesInTheBrowserTest {
    @TempDir
    private static Path folder;

    private static SmallRecord given;
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void pages_are_written() throws IOException {
        given = SmallRecord.empty()
                .planning("plan", "A visit is planned.", "2019", new Audience.Open())
                .publishing(
                        List.of(
                                held("told", "The embassy held a roundtable.", ",'where':['PE:Cusco']"),
                                held("wrong", "Signed by AFROSAI in Lima.", "")),
                        List.of(
                                refined("told", "2018-04-06"),
                                contradicted("told", "A day later.", "2018-04-07"),
                                correction("wrong", "Signed by AFROSAI-E in Lima."),
                                erratum("wrong", "AFROSAI", "AFROSAI-E"),
                                held("late", "A case was taken up.", "")));
        Path style = folder.resolve("page.css");
        try (InputStream css = OtherPagesInTheBrowserTest.class.getResourceAsStream("/org/vpshr/page/page.css")) {
            Files.copy(Objects.requireNonNull(css), style);
        }
        Map<String, Document> pages = EveryPage.of(
                given.record().reports(),
                MINISTRY,
                List.of("told", "plan", "wrong"),
                List.of("", "embassy", "nothing"));
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            Path file = folder.resolve("page-" + PAGES.size() + ".html");
            Files.writeString(
                    file, page.getValue().outerHtml().replace("href=\"/page/page.css\"", "href=\"page.css\""));
            PAGES.put(page.getKey(), file);
        }
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void a_fault_of_html_is_found() throws Exception {
        assertThat(Grammar.faults("<!doctype html><html lang=en><title>x</title><p id=a>x<p id=a>y"))
                .isNotEmpty();
    }

    @Test
    void each_is_html_without_a_fault() throws Exception {
        for (Map.Entry<String, Path> page : PAGES.entrySet()) {
            assertThat(Grammar.faults(Files.readString(page.getValue())))
                    .as(page.getKey())
                    .isEmpty();
        }
    }

    @Test
    void nobody_is_kept_out_in_a_wide_window_or_a_narrow_one_by_day_or_by_night(@TempDir Path own) {
        try (Chromium browser = Chromium.in(own)) {
            browser.size(1280, 900);
            PAGES.forEach((name, file) -> isOpenToAll(browser, name, file));
            browser.dark(true);
            browser.size(360, 900);
            PAGES.forEach((name, file) -> isOpenToAll(browser, name + ", narrow and by night", file));
        }
    }

    private static void isOpenToAll(Chromium browser, String name, Path file) {
        browser.driver().get(file.toUri().toString());
        browser.driver().executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(browser.barriers()).as(name).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_narrow_window(@TempDir Path own) {
        try (Chromium browser = Chromium.in(own)) {
            browser.size(360, 800);
            PAGES.forEach((name, file) -> {
                browser.driver().get(file.toUri().toString());
                Object wide = browser.driver().executeScript("return document.documentElement.scrollWidth");
                assertThat(((Number) Objects.requireNonNull(wide)).intValue())
                        .as(name)
                        .isLessThanOrEqualTo(360);
            });
        }
    }

    @Test
    void what_is_drawn_of_days_is_whole_in_a_narrow_window_and_its_words_can_be_read(@TempDir Path own) {
        try (Chromium browser = Chromium.in(own)) {
            browser.size(360, 800);
            PAGES.forEach((name, file) -> {
                browser.driver().get(file.toUri().toString());
                for (WebElement part :
                        browser.driver().findElements(By.cssSelector("svg.timeline text, svg.timeline circle"))) {
                    assertThat(part.getRect().getX()).as(name).isNotNegative();
                    assertThat(part.getRect().getX() + part.getRect().getWidth())
                            .as(name)
                            .isLessThanOrEqualTo(360);
                    assertThat(Double.parseDouble(part.getCssValue("font-size").replace("px", "")))
                            .isGreaterThan(11);
                }
            });
        }
        assertThat(PAGES.keySet()).anyMatch(name -> name.startsWith("Locality"));
    }

    @Test
    void whatever_is_operated_is_reached_by_the_keyboard_and_shows_it(@TempDir Path own) {
        Path search = PAGES.entrySet().stream()
                .filter(page -> page.getKey().startsWith("search"))
                .findFirst()
                .orElseThrow()
                .getValue();
        try (Chromium browser = Chromium.in(own)) {
            browser.size(1280, 900);
            browser.driver().get(search.toUri().toString());
            int many = browser.driver()
                    .findElements(
                            By.cssSelector("a[href], button, input:not([type=hidden]), select, summary, [tabindex]"))
                    .size();
            java.util.Set<String> reached = new java.util.HashSet<>();
            for (int i = 0; i < many + 8; i++) {
                browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
                WebElement now = browser.driver().switchTo().activeElement();
                reached.add(now.getTagName() + now.getLocation() + now.getAccessibleName());
                if (now.getTagName().equals("a")) {
                    assertThat(now.getCssValue("outline-style")).isEqualTo("solid");
                }
            }
            assertThat(reached).hasSizeGreaterThanOrEqualTo(many - 4);
        }
    }
}
