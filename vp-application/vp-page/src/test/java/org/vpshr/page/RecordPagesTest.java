package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.restriction;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.jdk.PageHandler;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.projections.report.Report;

/** What whoever looks finds under an address. */
class RecordPagesTest {
    private static final String INTERNAL =
            ",'audience':{'circle':'internal','ground':'zq ground','review':'2040-01-01'}";

    private SmallRecord given;
    private RecordPages pages;

    @BeforeEach
    void a_report_of_which_a_sentence_was_corrected_after_it_was_published() {
        given = SmallRecord.published(
                List.of(held("open", "A roundtable was spoken of.", ""), held("zq-shut", "zq", INTERNAL)),
                List.of(correction("open", "Two roundtables were spoken of."), held("later", "Later.", "")));
        pages = RecordPages.of(given.record(), Viewer.everybody(new Country("NL")));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Document page(String target) {
        Answer answer = pages.answer(target);
        assertThat(answer.status()).as(target).isEqualTo(200);
        return Jsoup.parse(new String(answer.content(), StandardCharsets.UTF_8));
    }

    @Test
    void what_was_published_is_printed_sentence_by_sentence_and_what_came_later_stands_beside_it() {
        Document page = page("/NL/2018@published:1");
        Report published = given.record().reports().of("NL", 2018).asPublished(1);

        assertThat(page.select(".text .s").eachText().stream().map(RecordPagesTest::words))
                .containsExactlyElementsOf(
                        published.items().stream().map(Report.Item::text).toList());
        assertThat(page.select(".s--later")).isEmpty();
        assertThat(page.select(".mn").text()).contains("corrected");
    }

    private static String words(String sentence) {
        return sentence.replace("Origin of this sentence", "").strip();
    }

    @Test
    void what_was_shown_before_it_was_restricted_is_shown_no_more() {
        assertThat(page("/NL/2018").text()).contains("Two roundtables");

        given.after(restriction("open"));

        assertThat(page("/NL/2018").text()).doesNotContain("roundtable");
        assertThat(pages.answer("/entry/open").status()).isEqualTo(404);
    }

    @Test
    void what_is_known_now_says_that_it_is_not_what_was_published() {
        Document page = page("/NL/2018");

        assertThat(page.select(".times__said").text()).isEqualTo("What happened in 2018, as far as we know it now.");
        assertThat(page.select(".state").text())
                .contains("This is not the text that was published.")
                .contains("1 statement was added");
        assertThat(page.select("#open").hasClass("s--later")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/pick?government=NL&year=2018&known=published:1, /NL/2018@published:1",
        "/pick?government=NL&year=2018&known=day&day=2019-04-30, /NL/2018@2019-04-30",
        "/NL/2018?audience=public, /NL/2018"
    })
    void what_a_form_sends_leads_to_the_address_that_stays(String sent, String stays) {
        Answer answer = pages.mountedAt("/record").answer(sent);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers()).containsEntry("Location", "/record" + stays);
    }

    @ParameterizedTest
    @CsvSource({
        "/NL/2018@published:9, 404",
        "/GB/2018, 404",
        "/entry/zq-shut, 404",
        "/NL/2018?audience=internal, 404",
        "/NL/2018@yesterday, 400",
        "/search?words=%ff, 400",
        "/<script>, 404"
    })
    void what_is_not_there_is_told_in_a_page_that_leads_on(String asked, int status) {
        Answer answer = pages.answer(asked);
        Document page = Jsoup.parse(new String(answer.content(), StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(page.select("main a[href=/]")).isNotEmpty();
        assertThat(page.text()).doesNotContain("Exception").doesNotContain("zq ground");
    }

    @Test
    void an_entry_that_is_hidden_is_told_of_as_one_that_is_not_there() {
        String hidden = new String(pages.answer("/entry/zq-shut").content(), StandardCharsets.UTF_8);
        String none = new String(pages.answer("/entry/not-there").content(), StandardCharsets.UTF_8);

        assertThat(hidden).isEqualTo(none.replace("not-there", "zq-shut"));
    }

    @Test
    void the_ministry_sees_it_and_sees_too_what_the_public_sees() {
        pages = RecordPages.of(given.record(), new Viewer(new Country("NL"), Circle.INTERNAL));

        assertThat(page("/NL/2018").select("#zq-shut")).isNotEmpty();
        assertThat(page("/NL/2018?audience=public").outerHtml()).doesNotContain("zq");
    }

    @Test
    void an_actor_who_may_not_follow_up_is_led_to_no_such_page() {
        Actor reader = Actor.reader("user:1", "NL", Circle.PUBLIC);
        pages = RecordPages.of(given.record().as(reader), Viewer.everybody(new Country("NL")));

        assertThat(pages.answer("/NL/2018/follow-up").status()).isEqualTo(404);
        assertThat(page("/NL/2018").select("a[href$=follow-up], a[href$=coverage]"))
                .isEmpty();
    }

    @Test
    void every_page_keeps_a_browser_to_itself() {
        for (String target : List.of("/", "/NL/2018", "/page/page.css", "/NL/2018.json", "/nowhere/at/all")) {
            assertThat(pages.answer(target).headers())
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Referrer-Policy", "no-referrer")
                    .hasEntrySatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .startsWith("default-src 'none'")
                                    .doesNotContain("unsafe"));
        }
    }

    @Test
    void the_pages_are_mounted_on_a_server_of_the_host() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        VoluntaryPrinciples record = given.record();
        try (HttpClient client = HttpClient.newHttpClient()) {
            RecordPages pages =
                    RecordPages.of(record, Viewer.everybody(new Country("NL"))).mountedAt("/record");
            Answer answer = pages.answer("/NL/2018@published:1");
            server.createContext("/record", PageHandler.of(pages));
            server.start();

            HttpResponse<byte[]> page = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                    + server.getAddress().getPort() + "/record/NL/2018@published:1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(page.body()).isEqualTo(answer.content());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void data_beside_a_page_is_what_the_record_answers() {
        assertThat(new String(pages.answer("/NL/2018@published:1.md").content(), StandardCharsets.UTF_8))
                .isEqualTo(org.vpshr.application.render.Markdown.of(
                        given.record().reports().of("NL", 2018).at(AsOf.published(1))));
    }
}
