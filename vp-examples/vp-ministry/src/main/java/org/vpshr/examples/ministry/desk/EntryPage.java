package org.vpshr.examples.ministry.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.policy.Right;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.frame.Words;
import org.vpshr.projections.trace.Trace;

/** The life of an entry, the files that it rests on, and what whoever has signed in may do with it. */
@Controller
class EntryPage {
    private record Deed(String command, String words, Right right) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed("dossier.RefineWhen", "Make its time more precise", Right.CONTRIBUTE),
            new Deed("dossier.RestrictEntry", "Restrict who may see it", Right.CONTRIBUTE),
            new Deed("dossier.AmendEntry", "Amend it", Right.EDIT),
            new Deed("dossier.ContradictEntry", "Note that another source says otherwise", Right.EDIT),
            new Deed("dossier.WithdrawEntry", "Withdraw it", Right.EDIT));

    private final VoluntaryPrinciples record;

    EntryPage(VoluntaryPrinciples record) {
        this.record = record;
    }

    @GetMapping("/desk/entry/{id}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        Account who = visit.account().orElseThrow();
        return found(who, id)
                .map(life -> Page.of(id, visit, main -> life(main, who, life.trace())))
                .orElseGet(() -> none(visit));
    }

    private Optional<EntryTrace> found(Account who, String id) {
        return record.as(who.actor()).reports().trace(new EntryId(id), Long.MAX_VALUE, who.country(), who.circle());
    }

    /** The same for one that is not there and for one that is out of sight. */
    static ResponseEntity<byte[]> none(Visit visit) {
        return Page.of(
                HttpStatus.NOT_FOUND,
                "There is no such entry",
                visit,
                main -> main.appendElement("p").text("There is none of this name that you may see."));
    }

    private static void life(Element main, Account who, Trace life) {
        main.appendElement("p").addClass("lede").text(life.text());
        main.appendElement("p").addClass("quiet").text(life.history().subject().toString());
        deeds(main, who, life);
        main.appendElement("h2").text("What became of it");
        Element list = main.appendElement("ol").addClass("story");
        life.steps().forEach(step -> step(list.appendElement("li"), life, step));
    }

    private static void deeds(Element main, Account who, Trace life) {
        Element ways = main.appendElement("p").addClass("steps");
        DEEDS.stream()
                .filter(deed -> who.may(deed.right()))
                .forEach(deed -> Markup.link(
                        ways,
                        "/desk/contribute/" + deed.command() + "?subject="
                                + life.history().subject() + "&entry=" + life.entry(),
                        deed.words()));
        if (who.may(Right.EDIT)) {
            Markup.link(ways, "/desk/ask/" + life.entry(), "Ask for a change");
        }
    }

    private static void step(Element item, Trace life, Trace.Step step) {
        String day = step.cause().recorded().toString().substring(0, 10);
        item.appendElement("time").attr("datetime", day).text(day);
        item.appendElement("h3").text(Words.of(step.cause().event()));
        item.appendElement("p")
                .text("Position " + step.cause().position() + ", written by "
                        + step.cause().by() + " on " + step.cause().written());
        if (step.changes()) {
            item.appendElement("p").text(step.text());
        }
        if (!step.when().isEmpty()) {
            item.appendElement("p").addClass("quiet").text("When: " + step.when());
        }
        step.attachments().forEach(file -> file(item, life, file));
    }

    private static void file(Element item, Trace life, Attachment file) {
        Markup.link(
                item.appendElement("p"),
                AttachmentDownload.address(life.entry(), file.name()),
                file.name() + " (" + file.size() + " bytes)");
    }
}
