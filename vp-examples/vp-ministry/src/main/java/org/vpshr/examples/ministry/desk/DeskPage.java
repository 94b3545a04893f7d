package org.vpshr.examples.ministry.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Right;
import org.vpshr.application.reports.Survey;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.draft.DraftKind;
import org.vpshr.examples.ministry.draft.Drafts;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.frame.Words;
import org.vpshr.projections.log.LogLine;
import org.vpshr.projections.log.LogQuery;
import org.vpshr.projections.publications.ReportLife;

/** What waits for whoever has signed in, and what was recorded last. */
@Controller
class DeskPage {
    private static final int LAST = 15;

    private final VoluntaryPrinciples record;
    private final Drafts drafts;

    DeskPage(VoluntaryPrinciples record, Drafts drafts) {
        this.record = record;
        this.drafts = drafts;
    }

    @GetMapping("/desk")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Account who = visit.account().orElseThrow();
        Access access = record.as(who.actor());
        Survey survey = access.reports().survey(who.country(), who.circle());
        return Page.of("My desk", visit, main -> {
            main.appendElement("p").addClass("quiet").text(words(who));
            requests(main, who, ChangeRequest.all(access, who));
            DraftList.write(main, drafts.of(who, DraftKind.PROPOSAL));
            reports(main, who, survey.reports().reports());
            last(main, survey.log(LogQuery.all().last(LAST)).lines());
        });
    }

    private static String words(Account who) {
        String roles = String.join(", ", who.roles().stream().map(Words::of).toList());
        return who.desks().isEmpty() ? roles : roles + ", for " + String.join(", ", who.desks());
    }

    /** A mission sees what it is asked to change; an editor sees what all are asked. */
    private static void requests(Element main, Account who, List<ChangeRequest> all) {
        List<ChangeRequest> own = all.stream()
                .filter(ChangeRequest::isOpen)
                .filter(request ->
                        who.may(Right.EDIT) || who.desks().contains(request.by().toString()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("Changes asked for");
        Element list = main.appendElement("ul").addClass("menu");
        own.forEach(request -> {
            Element item = list.appendElement("li");
            Markup.link(item, "/desk/entry/" + request.of(), request.of().value());
            item.appendElement("p").text(request.words());
        });
    }

    private static void reports(Element main, Account who, List<ReportLife> reports) {
        main.appendElement("h2").text("Reports");
        if (who.may(Right.EDIT)) {
            Markup.link(
                    main.appendElement("p"),
                    "/desk/contribute/report.CommissionReport?subject=report/" + who.government() + "/",
                    "Commission a report");
        }
        Element list = main.appendElement("ul").addClass("menu");
        reports.reversed().forEach(report -> new ReportItem(report, who).write(list.appendElement("li")));
    }

    private static void last(Element main, List<LogLine> lines) {
        main.appendElement("h2").text("Recorded last");
        Element list = main.appendElement("ul").addClass("log");
        lines.reversed().forEach(line -> {
            Element item = list.appendElement("li");
            item.appendElement("span")
                    .addClass("quiet")
                    .text(String.valueOf(line.recorded()).substring(0, 10) + " ");
            item.appendText(Words.of(line.kind().toString()) + ", by " + line.by() + " ");
            line.entry().ifPresent(entry -> Markup.link(item, "/desk/entry/" + entry, entry.value()));
        });
    }
}
