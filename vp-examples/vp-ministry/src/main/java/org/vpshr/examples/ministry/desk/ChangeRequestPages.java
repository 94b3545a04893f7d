package org.vpshr.examples.ministry.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;

/** Where an editor asks a desk to change what it wrote. */
@Controller
class ChangeRequestPages {
    private final VoluntaryPrinciples record;
    private final Clock clock;

    ChangeRequestPages(VoluntaryPrinciples record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/desk/ask/{entry}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String entry) {
        Visit visit = Visit.of(request);
        return found(visit, entry)
                .map(line -> page(visit, HttpStatus.OK, line, ""))
                .orElseGet(() -> EntryPage.none(visit));
    }

    @PostMapping("/desk/ask/{entry}")
    ResponseEntity<byte[]> ask(HttpServletRequest request, @PathVariable String entry, @RequestParam String words) {
        Visit visit = Visit.of(request);
        return found(visit, entry).map(line -> asked(visit, line, words)).orElseGet(() -> EntryPage.none(visit));
    }

    private ResponseEntity<byte[]> asked(Visit visit, EntryLine line, String words) {
        Account editor = visit.account().orElseThrow();
        Access access = record.as(editor.actor());
        String id = "ask-" + (record.head().position() + 1);
        try {
            access.record(ChangeRequest.asking(editor, line, words, id, LocalDate.now(clock)));
            return Page.of("The desk is asked", visit, main -> {
                main.appendElement("p").attr("role", "status").text(line.by() + " sees it on its desk.");
                Markup.link(main.appendElement("p"), "/desk", "To my desk");
            });
        } catch (Failure refused) {
            return page(visit, HttpStatus.UNPROCESSABLE_CONTENT, line, refused.getMessage());
        }
    }

    private Optional<EntryLine> found(Visit visit, String entry) {
        Account editor = visit.account().orElseThrow();
        return record
                .as(editor.actor())
                .reports()
                .survey(editor.country(), editor.circle())
                .entries(EntryQuery.all())
                .lines()
                .stream()
                .filter(line -> line.entry().value().equals(entry))
                .findFirst();
    }

    private static ResponseEntity<byte[]> page(Visit visit, HttpStatus status, EntryLine line, String wrong) {
        return Page.of(status, "Ask for a change", visit, main -> {
            if (!wrong.isEmpty()) {
                Markup.alert(main, "It was not asked", wrong);
            }
            main.appendElement("blockquote").text(line.text());
            Element form = visit.form(main, "/desk/ask/" + line.entry()).addClass("narrow-form");
            Element field = form.appendElement("p").addClass("field");
            field.appendElement("label").attr("for", "words").text("What " + line.by() + " is to change");
            field.appendElement("textarea")
                    .attr("id", "words")
                    .attr("name", "words")
                    .attr("rows", "4")
                    .attr("required", "");
            form.appendElement("p").appendElement("button").text("Ask");
        });
    }
}
