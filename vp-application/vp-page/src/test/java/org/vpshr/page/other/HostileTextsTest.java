package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.contradicted;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vpshr.page.given.EveryPage;
import org.vpshr.page.given.SmallRecord;

/** Whatever anybody writes stays a text, on every page. */
class HostileTextsTest {
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> </style> \\\"";

    private static SmallRecord given;
    private static Map<String, Document> pages;

    @BeforeAll
    static void everything_that_is_written_is_hostile() {
        String more = ",'where':['PE:" + HOSTILE + "'],'who':[{'party':'group:" + HOSTILE + "','as':'host'}],"
                + "'sources':[{'title':'" + HOSTILE + "','publisher':'" + HOSTILE
                + "','address':'https://example.org/?a=1&b=%3Cscript%3E'}]";
        given = SmallRecord.published(
                List.of(held("told", HOSTILE, more), held("again", "Again " + HOSTILE, "")),
                List.of(
                        correction("told", HOSTILE + " and more"),
                        contradicted("told", HOSTILE, "2018-04-07"),
                        erratum("again", "Again " + HOSTILE, HOSTILE)));
        pages = EveryPage.of(
                given.record().reports(),
                EVERYBODY,
                List.of("told", "again"),
                List.of("", "<script>", "\" onfocus=\"x"));
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void no_text_becomes_an_element_or_an_attribute_that_does_something() {
        pages.forEach((name, page) -> {
            Document read = Jsoup.parse(page.outerHtml());
            assertThat(read.select("script, img, style, iframe, object"))
                    .as(name)
                    .isEmpty();
            for (Element element : read.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(name)
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                }
            }
        });
    }

    @Test
    void each_link_leads_to_a_page_a_place_on_it_or_the_web() {
        pages.forEach((name, page) -> assertThat(page.select("[href]").eachAttr("href"))
                .as(name)
                .allMatch(href ->
                        href.startsWith("/") || href.startsWith("#") || href.startsWith("https://example.org/")));
    }

    @Test
    void the_text_is_still_read_as_it_was_written() {
        assertThat(Objects.requireNonNull(pages.get("life told now"))
                        .select(".story blockquote")
                        .eachText())
                .anyMatch(text -> text.contains("<script>alert(1)</script><img src=x onerror=alert(1)>"));
    }
}
