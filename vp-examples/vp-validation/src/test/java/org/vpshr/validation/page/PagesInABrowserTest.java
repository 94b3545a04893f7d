package org.vpshr.validation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.vpshr.domain.party.Country;
import org.vpshr.page.RecordSite;
import org.vpshr.page.browser.Chromium;
import org.vpshr.page.browser.Grammar;
import org.xml.sax.SAXException;

/** What a person does with the pages, in a real browser: reads, chooses both times, by keyboard alone, on a telephone. */
@Tag("long")
@Tag("full")
@Tag("browser")
class PagesInABrowserTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @TempDir
    private static Path folder;

    private static ServedPages pages;
    private static Chromium browser;

    @BeforeAll
    static void a_server_and_a_browser() throws IOException {
        browser = Chromium.in(Files.createDirectory(folder.resolve("browser")));
        pages = ServedPages.in(Files.createDirectory(folder.resolve("store")));
    }

    @AfterAll
    static void both_end() {
        if (pages != null) {
            pages.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void a_wide_and_light_window() {
        browser.size(WIDE, 900);
        browser.dark(false);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/NL",
                "/NL/2018",
                "/NL/2018@published:1",
                "/NL/2018@2018-12-31",
                "/NL/2018@event:575?language=nl",
                "/NL/2018#o.cd-project",
                "/NL/2011",
                "/NL/2018/follow-up",
                "/NL/2018/coverage",
                "/NL/2018/errata",
                "/words",
                "/NL/pictures/timeline-2018",
                "/compare/NL/2018@published:1/NL/2018",
                "/compare/NL/2018@published:1/NL/2018?section=C.CD",
                "/compare/NL/2018@published:1/NL/2018?only=contradicted&place=CD%3ASouth+Kivu",
                "/entry/cd-project",
                "/search",
                "/search?words=South+Kivu",
                "/search?known=2019-04-30&words=gold",
                "/NL/2018@published:7",
                "/NL/18");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_has_a_barrier_wide_or_narrow_light_or_dark(String page) {
        open(page);
        for (int width : List.of(WIDE, NARROW)) {
            for (boolean dark : List.of(false, true)) {
                browser.size(width, 900);
                browser.dark(dark);
                assertThat(browser.barriers())
                        .as(page + " at " + width + (dark ? ", dark" : ", light"))
                        .isEmpty();
                assertThat(number("return document.documentElement.scrollWidth"))
                        .as("how wide " + page + " is at " + width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_keeps_the_grammar_of_html(String page) throws IOException, SAXException {
        assertThat(Grammar.faults(pages.source(page))).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_asks_anything_of_anybody_else(String page) {
        open(page);
        assertThat(asked()).allMatch(each -> each.startsWith(pages.address()));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void who_has_never_seen_it_finds_what_was_published_of_south_kivu_and_what_is_known_now() {
        open("/");
        driver().findElement(By.linkText("South Kivu")).click();
        assertThat(driver().getCurrentUrl()).endsWith("/compare/NL/2018@published:1/NL/2018?place=CD%3ASouth+Kivu");
        assertThat(driver().findElement(By.cssSelector(".short")).getText())
                .contains("In October 2018 the mission started a bilateral project of two years that")
                .contains("contradicted The project ran from July 2018 to December 2020, two and a half years. (DCAF)"
                        + " – this source is preferred")
                .contains("added The group has taken up a case at Bitale.");
    }

    @Test
    void who_searches_finds_it_too() {
        open("/");
        driver().findElement(By.name("words")).sendKeys("South Kivu", Keys.ENTER);
        assertThat(driver().findElement(By.cssSelector(".results .state")).getText())
                .contains("15 of these stand in the last published report: Netherlands, 2018, version 1")
                .contains("16 were recorded since, of whatever year.");
        WebElement hit = hit("cd-project");
        assertThat(hit.getText())
                .contains("When it was: October 2018 to October 2020. Known since 21 January 2019")
                .contains("DCAF: July 2018 to December 2020. This source is preferred.")
                .contains("Report on 2018: in version 1, in these words.");
        hit.findElement(By.linkText("Side by side")).click();
        assertThat(driver().getCurrentUrl()).contains("/compare/NL/2018@published:1/NL/2018#");
        assertThat(text()).contains("The project ran from July 2018 to December 2020");
    }

    private WebElement hit(String entry) {
        return driver().findElements(By.cssSelector(".hits > li")).stream()
                .filter(each ->
                        each.findElement(By.cssSelector(".meta code")).getText().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return driver().findElement(By.tagName("main")).getText();
    }

    @Test
    void who_begins_at_the_government_finds_it_too() {
        open("/");
        driver().findElement(By.linkText("2018 as known now")).click();
        driver().findElement(By.partialLinkText("Democratic Republic of the Congo"))
                .click();
        assertThat(sentence("cd-project")).contains("In October 2018").contains("South Kivu");
        assertThat(driver().findElement(By.cssSelector(".para:has(#cd-project) .mn"))
                        .getText())
                .contains("contradicted, recorded 1 March 2021")
                .contains("from July 2018 to December 2020");
        driver().findElement(By.partialLinkText("version 1, recorded 30 April 2019"))
                .click();
        assertThat(driver().findElement(By.cssSelector(".times__said")).getText())
                .isEqualTo(
                        "What happened in 2018, as far as we knew it when version 1 was published, April 2019 (uncertain), recorded 30 April 2019.");
        assertThat(sentence("cd-project")).contains("In October 2018");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void from_what_was_published_one_click_leads_to_both_texts_of_south_kivu_with_what_changed_and_who_says_so(
            int width) {
        browser.size(width, 900);
        open("/NL/2018@published:1");
        driver().findElement(By.linkText("South Kivu")).sendKeys(Keys.ENTER);
        assertThat(driver().getCurrentUrl()).endsWith("?place=CD%3ASouth+Kivu");
        WebElement row = driver().findElement(By.cssSelector(".row:has(.cause)"));
        WebElement note = row.findElement(By.cssSelector(".cause > li"));
        assertThat(row.findElement(By.cssSelector(".side--now")).getText()).contains("In October 2018");
        assertThat(note.getText())
                .contains("from July 2018 to December 2020")
                .contains("DCAF")
                .contains("This source is preferred")
                .contains("→ July 2018 to December 2020")
                .contains("Recorded on 1 March 2021")
                .contains("Embassy in Kinshasa");
        assertThat(note.getRect().getY() - row.getRect().getY())
                .as("how far the note lies below the beginning of its sentence")
                .isLessThan(width == WIDE ? 60 : 400);
        assertThat(driver().findElement(By.cssSelector(".cmp")).getText())
                .contains("The group has taken up a case at Bitale.")
                .contains("a three-day workshop in Bukavu");
    }

    @Test
    void a_place_is_chosen_in_a_form_by_keyboard_alone() {
        open("/NL/2018@published:1");
        new Select(driver().findElement(By.id("pick.part"))).selectByVisibleText("South Kivu");
        driver().findElement(By.xpath("//button[.='Show side by side']")).sendKeys(Keys.ENTER);
        assertThat(driver().getCurrentUrl())
                .isEqualTo(pages.address() + "/compare/NL/2018@published:1/NL/2018?place=CD%3ASouth+Kivu");
    }

    @Test
    void what_is_the_same_on_both_sides_opens_in_place() {
        open("/compare/NL/2018@published:1/NL/2018");
        WebElement same = driver().findElement(By.cssSelector("details.same"));
        WebElement text = same.findElement(By.cssSelector(".side--now"));
        assertThat(text.isDisplayed()).isFalse();
        same.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertThat(text.isDisplayed()).isTrue();
    }

    @Test
    void a_page_is_read_in_its_own_typefaces() {
        open("/NL/2018@published:1");

        assertThat(
                        driver().executeAsyncScript(
                                        "const done = arguments[0]; document.fonts.ready.then(faces => done([...faces]"
                                                + ".filter(face => face.status === 'loaded').map(face => face.family.replaceAll('\"', ''))))"))
                .asInstanceOf(LIST)
                .contains("Gentium Plus", "Inter");
    }

    @Test
    void the_year_and_the_day_are_chosen_by_keyboard_alone() {
        open("/NL/2018");
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the text");
        tabTo("pick.year");
        new Select(focused()).selectByValue("2019");
        tabTo("pick.known");
        focused().sendKeys("on the day");
        tabTo("pick.day");
        focused().sendKeys("06302020");
        press(Keys.ENTER);
        assertThat(driver().getCurrentUrl()).isEqualTo(pages.address() + "/NL/2019@2020-06-30");
        assertThat(driver().findElement(By.cssSelector(".times__said")).getText())
                .isEqualTo("What happened in 2019, as far as we knew it at the end of 30 June 2020.");
    }

    @Test
    void a_stop_in_time_is_a_link_and_the_way_back_is_the_one_of_the_browser() {
        open("/NL/2018");
        driver().findElement(By.partialLinkText("End of 2018")).sendKeys(Keys.ENTER);
        assertThat(driver().getCurrentUrl()).endsWith("/NL/2018@2018-12-31");
        assertThat(driver().findElements(By.id("cd-project"))).isEmpty();
        driver().navigate().back();
        assertThat(driver().findElements(By.id("cd-project"))).hasSize(1);
    }

    @Test
    void a_sentence_opens_its_origin_and_the_origin_leads_back() {
        open("/NL/2018");
        WebElement origin = driver().findElement(By.id("o.cd-project"));
        assertThat(origin.isDisplayed()).isFalse();
        driver().findElement(By.cssSelector("#cd-project .o")).sendKeys(Keys.ENTER);
        assertThat(origin.isDisplayed()).isTrue();
        assertThat(origin.getText())
                .contains("Why it is here")
                .contains("Embassy in Kinshasa, on 21 January 2019")
                .contains("688 Entry contradicted, recorded 1 March 2021");
        origin.findElement(By.cssSelector(".life__close")).sendKeys(Keys.ENTER);
        assertThat(origin.isDisplayed()).isFalse();
        assertThat(driver().getCurrentUrl()).endsWith("#cd-project");
    }

    @Test
    void the_files_open_from_a_disk_and_none_leads_to_nothing() throws IOException {
        Path site = folder.resolve("site");
        RecordSite.write(pages.record(), new Country("NL"), site);
        driver().get(site.resolve("index.html").toUri().toString());
        driver().findElement(By.linkText("2018 as known now")).click();
        assertThat(driver().getCurrentUrl()).startsWith("file:");
        assertThat(sentence("cd-project")).contains("In October 2018");
        assertThat(browser.barriers()).isEmpty();
        driver().findElement(By.partialLinkText("version 1, recorded 30 April 2019"))
                .click();
        assertThat(sentence("cd-project")).contains("In October 2018");
        assertThat(asked()).allMatch(each -> each.startsWith("file:"));
        assertThat(complaints()).isEmpty();
    }

    private static ChromeDriver driver() {
        return browser.driver();
    }

    private static void open(String page) {
        driver().get("about:blank");
        driver().manage().logs().get(LogType.BROWSER);
        driver().get(pages.address() + page);
    }

    private static String sentence(String entry) {
        return driver().findElement(By.id(entry)).getText();
    }

    private static void press(Keys key) {
        focused().sendKeys(key);
    }

    private static WebElement focused() {
        return driver().switchTo().activeElement();
    }

    private static void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(focused().getDomAttribute("id")); i++) {
            press(Keys.TAB);
        }
        assertThat(focused().getDomAttribute("id")).isEqualTo(id);
    }

    private static int number(String script) {
        return ((Number) answered(script)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> asked() {
        return (List<String>) answered("return performance.getEntriesByType('resource').map(e => e.name)");
    }

    private static Object answered(String script) {
        return Objects.requireNonNull(driver().executeScript(script));
    }

    private static List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 40"))
                .toList();
    }
}
