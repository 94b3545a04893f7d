package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.supplement;
import static org.vpshr.application.given.APublishedReport.withdrawal;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.coverage.CoveragePage;
import org.vpshr.page.errata.ErrataPage;
import org.vpshr.page.followup.FollowUpPage;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.glance.GlancePage;

class GlancePageTest {
    private static final Country NL = new Country("NL");
    private static final Links LINKS = new ServerLinks("", null);
    private static final Address.ReportAt NOW = Address.ReportAt.of(NL, 2018, AsOf.now());

    private final SmallRecord given = SmallRecord.empty();

    @AfterEach
    void close() {
        given.close();
    }

    private void published(String... after) {
        given.planning("plan", "A visit is planned.", "2019", new Audience.Open())
                .publishing(List.of(held("told", "The embassy held a roundtable.", "")), List.of(after));
    }

    private Element glance(Reports reports, AsOf known) {
        Element main = new Element("main");
        GlancePage.of(reports, EVERYBODY, new Address.Glance(NL, known), LINKS).into(main);
        return main;
    }

    private Element glance() {
        return glance(given.record().reports(), AsOf.now());
    }

    private Element errata() {
        Element main = new Element("main");
        ErrataPage.of(given.record().reports(), EVERYBODY, new Address.Errata(NL, 2018), LINKS)
                .into(main);
        return main;
    }

    @Test
    void each_year_has_its_statements_what_was_due_and_what_was_published() {
        published();

        Element row = glance().select("[aria-labelledby=years] tbody tr").stream()
                .filter(each -> each.text().startsWith("2018"))
                .findFirst()
                .orElseThrow();
        int statements = given.record().reports().of("NL", 2018).now().items().size();
        assertThat(row.select("td.n").text()).isEqualTo(Integer.toString(statements));
        assertThat(row.select("[data-h=Due]").text()).isEqualTo("full");
        assertThat(row.select("[data-h=Published]").text()).isEqualTo("Version 1, published 20 January 2019");
    }

    @Test
    void as_known_before_it_was_published_it_was_not_published() {
        published();
        long before = given.record().reports().of("NL", 2018).publication(1).position();

        assertThat(glance(given.record().reports(), new AsOf.Position(before)).text())
                .contains("not published from this record")
                .doesNotContain("Version 1");
    }

    @Test
    void each_picture_has_its_title_description_and_numbers() {
        published();

        glance().select("svg[role=img]").forEach(picture -> {
            assertThat(picture.select("title").text()).isNotBlank();
            assertThat(picture.select("desc").text()).isNotBlank();
            assertThat(Objects.requireNonNull(picture.closest("figure")).select("table tbody tr"))
                    .isNotEmpty();
        });
        assertThat(glance().select("svg[role=img]")).hasSizeGreaterThan(1);
    }

    @Test
    void who_may_not_follow_up_is_shown_nothing_of_it() {
        published();
        Reports asReader =
                given.record().as(Actor.reader("user:9", "NL", Circle.PUBLIC)).reports();

        Element main = glance(asReader, AsOf.now());

        assertThat(main.text()).doesNotContain("undertaken", "undertakings", "without content", "every item served");
        assertThat(main.select("[aria-labelledby=years] tbody tr")).isNotEmpty();
    }

    @Test
    void of_a_government_of_which_nothing_is_on_record_that_is_said() {
        assertThat(glance().text()).contains("Nothing is on record of this government that you may see.");
    }

    @Test
    void what_was_said_of_a_version_stands_beside_it_in_order() {
        published(
                erratum("told", "held a roundtable", "held two roundtables"),
                supplement("A list of those who came."),
                withdrawal());

        assertThat(errata().select(".story h3").eachText()).containsExactly("Erratum", "Supplement", "Withdrawn");
        assertThat(errata().select("del").eachText()).containsExactly("held a roundtable");
        assertThat(errata().select("ins").eachText())
                .containsExactly("held two roundtables", "A list of those who came.");
    }

    @Test
    void of_a_report_that_was_not_published_that_is_said() {
        assertThat(errata().text()).contains("No version of this report was published from this record.");
    }

    @Test
    void what_was_undertaken_is_told_with_how_it_stands_what_is_overdue_first() {
        published();
        Inquiry inquiry = given.record().reports().of(NL, 2018).at(AsOf.now());
        Element main = new Element("main");
        new FollowUpPage(inquiry.followUp(inquiry.day()), new Address.FollowUp(NOW), LINKS).into(main);

        assertThat(main.expectFirst(".follow tbody tr").text())
                .startsWith("overdue A visit is planned. Plan")
                .contains("Netherlands", "2019");
    }

    @Test
    void what_the_guidelines_ask_is_told_item_by_item() {
        published();
        Element main = new Element("main");
        new CoveragePage(
                        given.record().reports().of(NL, 2018).at(AsOf.now()).coverage(),
                        Circle.PUBLIC,
                        new Address.Coverage(NOW),
                        LINKS)
                .into(main);

        assertThat(main.select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("C.6 ") && row.contains("served") && row.contains("told"))
                .anyMatch(row -> row.startsWith("A.1 ") && row.contains("without content"));
        assertThat(main.select("#look")).isEmpty();
    }
}
