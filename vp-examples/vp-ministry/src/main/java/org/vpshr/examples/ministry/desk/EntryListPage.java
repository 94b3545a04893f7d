package org.vpshr.examples.ministry.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;

/** The entries on record, as far as whoever has signed in may see them, the last first. */
@Controller
class EntryListPage {
    private static final int MOST = 50;

    private final VoluntaryPrinciples record;

    EntryListPage(VoluntaryPrinciples record) {
        this.record = record;
    }

    @GetMapping("/desk/entries")
    ResponseEntity<byte[]> show(HttpServletRequest request, @RequestParam(defaultValue = "") String words) {
        Visit visit = Visit.of(request);
        List<EntryLine> found = found(visit.account().orElseThrow(), words);
        return Page.of("Entries", visit, main -> {
            Element form = main.appendElement("form")
                    .attr("method", "get")
                    .attr("action", "/desk/entries")
                    .attr("role", "search")
                    .addClass("narrow-form");
            Markup.input(form, "words", "Words of it", "search").attr("value", words);
            form.appendElement("p").appendElement("button").text("Search");
            list(main, found);
        });
    }

    private List<EntryLine> found(Account who, String words) {
        EntryQuery query = words.isBlank() ? EntryQuery.all() : EntryQuery.all().saying(words);
        return record.as(who.actor()).reports().survey(who.country(), who.circle()).entries(query).lines().stream()
                .sorted(java.util.Comparator.comparingLong(EntryLine::position).reversed())
                .limit(MOST)
                .toList();
    }

    private static void list(Element main, List<EntryLine> found) {
        if (found.isEmpty()) {
            main.appendElement("p").text("No entry that you may see has these words in it.");
        }
        Element list = main.appendElement("ul").addClass("menu");
        found.forEach(line -> {
            Element item = list.appendElement("li");
            Markup.link(item, "/desk/entry/" + line.entry(), line.entry().value());
            item.appendElement("p").text(line.text());
            item.appendElement("p").addClass("quiet").text(line.subject() + ", by " + line.by());
        });
    }
}
