package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erasure;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.restriction;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.MINISTRY;
import static org.vpshr.page.given.SmallRecord.contradicted;
import static org.vpshr.page.given.SmallRecord.kept;
import static org.vpshr.page.given.SmallRecord.refined;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.given.EveryPage;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.viewer.Viewer;

/**
 * Law 4 on every page: of what a viewer may not see there is no text, no name, no count, no filter and no year. Whatever is
 * hidden bears a sign, in its text and in its name; beside it lies the same record without it.
 */
class ClosedPagesTest {
    private static final String SIGN = "zq";
    private static final String INTERNAL =
            ",'audience':{'circle':'internal','ground':'zq ground','review':'2040-01-01'}";
    private static final List<String> ENTRIES = List.of(
            "open",
            "plan",
            "later",
            "zq-secret",
            "zq-evidence",
            "zq-restricted",
            "zq-erased",
            "zq-plan",
            "zq-late",
            "zq-group");
    private static final List<String> WORDS =
            List.of("", "zq", "spoken", "roundtable", "zq-secret", "Zqville", "Spoken Roundtable", "zq spoken");

    private static SmallRecord hiding;
    private static SmallRecord without;

    @BeforeAll
    static void two_records_of_which_one_hides_something() {
        Audience closed = new Audience.Limited(Circle.INTERNAL, "zq ground", LocalDate.of(2040, 1, 1));
        hiding = SmallRecord.empty()
                .planning("plan", "A visit is planned.", "2019", new Audience.Open())
                .planning("zq-plan", "A zq visit is planned.", "2019", closed)
                .publishing(
                        List.of(
                                held("open", "A roundtable was spoken of.", ""),
                                held(
                                        "zq-secret",
                                        "A zq roundtable was spoken of.",
                                        INTERNAL + ",'where':['ZW:Zqville','ZW:Spoken Roundtable']"),
                                held("zq-restricted", "A zq restricted roundtable.", ""),
                                held("zq-erased", "A zq erased roundtable.", ""),
                                group()),
                        List.of(
                                held("zq-evidence", "The zq visit took place.", INTERNAL),
                                kept("plan", "zq-evidence"),
                                correction("zq-secret", "A zq roundtable was corrected.")
                                        .replace("'when':'2018-04'", "'when':'2018-04'" + INTERNAL),
                                refined("zq-restricted", "2018-04-06"),
                                contradicted("zq-restricted", "zq claim", "2018-04-07"),
                                erratum("zq-restricted", "zq restricted", "zq erratum"),
                                restriction("zq-restricted"),
                                erasure("zq-erased"),
                                held("zq-late", "zq in another year.", INTERNAL).replace("2018-04", "1999-04"),
                                withdrawalOf("zq-late"),
                                held("later", "Later it was spoken of.", "")));
        without = SmallRecord.empty()
                .planning("plan", "A visit is planned.", "2019", new Audience.Open())
                .publishing(
                        List.of(held("open", "A roundtable was spoken of.", "")),
                        List.of(held("later", "Later it was spoken of.", "")));
    }

    private static String group() {
        return "{'command':'workinggroup.NoteGroup','subject':'workinggroup/PE/gt-pv','entry':{'id':'zq-group',"
                + "'text':'A zq group is there.','when':'2018-04-06'" + INTERNAL + "}}";
    }

    @AfterAll
    static void close() {
        hiding.close();
        without.close();
    }

    private static Map<String, Document> pages(SmallRecord record, Viewer viewer) {
        return EveryPage.of(record.record().reports(), viewer, ENTRIES, WORDS);
    }

    @Test
    void nothing_of_it_stands_on_a_page_for_those_who_may_not_see_it() {
        for (Circle circle : List.of(Circle.PUBLIC, Circle.PLENARY)) {
            pages(hiding, new Viewer(new Country("NL"), circle)).forEach((name, page) -> {
                page.select("input[type=search]").remove(); // what was asked is said back
                page.select("title, .times__said b, .taken").remove();
                page.select("a[href*=/search?]").removeAttr("href");
                assertThat(page.outerHtml().toLowerCase(java.util.Locale.ROOT))
                        .as(circle + " " + name)
                        .doesNotContain(SIGN);
            });
        }
    }

    @Test
    void nothing_of_it_stands_on_a_page_for_another_government() {
        pages(hiding, new Viewer(new Country("GB"), Circle.INTERNAL)).forEach((name, page) -> {
            if (name.startsWith("life") || name.startsWith("search")) {
                page.select("title, input[type=search], .times__said b, .taken").remove();
                page.select("a[href*=/search?]").removeAttr("href");
                assertThat(page.outerHtml()).as(name).doesNotContain(SIGN);
            }
        });
    }

    private static String text(Map<String, Document> pages, String name) {
        return Objects.requireNonNull(pages.get(name)).text();
    }

    @Test
    void the_ministry_itself_sees_it() {
        Map<String, Document> pages = pages(hiding, MINISTRY);

        assertThat(text(pages, "life zq-secret now")).contains("A zq roundtable was corrected.", "zq ground");
        assertThat(text(pages, "follow-up now")).contains("A zq visit is planned.");
        assertThat(pages.keySet()).contains("membership-PE-gt-pv now");
    }

    @Test
    void for_everybody_there_are_the_pages_of_a_record_without_it() {
        assertThat(pages(hiding, EVERYBODY).keySet())
                .isEqualTo(pages(without, EVERYBODY).keySet());
    }

    @Test
    void whatever_is_counted_is_counted_as_in_a_record_without_it() {
        assertThat(told(pages(hiding, EVERYBODY))).isEqualTo(told(pages(without, EVERYBODY)));
    }

    /** What the pages say of now, positions apart: these are open by design. */
    private static Map<String, String> told(Map<String, Document> pages) {
        return pages.entrySet().stream()
                .filter(page -> !page.getKey().contains("#"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> page.getValue().body().text().replaceAll("event \\d+", "event N"),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
