package org.vpshr.examples.ministry.published;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.examples.ministry.MinistryProperties;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.projections.publications.ReportLife;

/** The way to the pages of the record: the reports that were published, the last first. */
@Controller
class FrontPage {
    private final VoluntaryPrinciples record;
    private final MinistryProperties ministry;

    FrontPage(VoluntaryPrinciples record, MinistryProperties ministry) {
        this.record = record;
        this.ministry = ministry;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        List<ReportLife> published = published(visit);
        return Page.of("Security and human rights", visit, main -> {
            main.appendElement("p")
                    .addClass("lede")
                    .text("What the government does under the Voluntary Principles, year by year.");
            Markup.link(main.appendElement("p"), PublishedPages.AT + "/" + ministry.government(), "Read the reports");
            reports(main, published);
            visit.account()
                    .ifPresentOrElse(
                            who -> Markup.link(main.appendElement("p"), "/desk", "To my desk"),
                            () -> Markup.link(main.appendElement("p"), "/sign-in", "Sign in, to contribute"));
        });
    }

    private List<ReportLife> published(Visit visit) {
        Reader reader = Reader.of(visit.account(), ministry.government());
        return record
                .as(reader.actor())
                .reports()
                .survey(ministry.country(), reader.circle())
                .reports()
                .reports()
                .reversed()
                .stream()
                .filter(report -> report.id().government().equals(ministry.country()))
                .filter(report -> report.id().edition() == Edition.PUBLIC)
                .filter(report -> !report.versions().isEmpty())
                .toList();
    }

    private static void reports(Element main, List<ReportLife> published) {
        if (published.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("Published");
        Element list = main.appendElement("ul").addClass("menu");
        published.forEach(report -> report.versions().reversed().forEach(version -> {
            Element item = list.appendElement("li");
            Markup.link(
                    item,
                    PublishedPages.AT + "/" + report.id().government() + "/"
                            + report.id().year() + "@published:" + version.number(),
                    "Annual report " + report.id().year() + ", version " + version.number());
            item.appendElement("p")
                    .addClass("quiet")
                    .text("published " + version.stated().edtf() + (version.withdrawn() ? ", withdrawn" : ""));
        }));
    }
}
