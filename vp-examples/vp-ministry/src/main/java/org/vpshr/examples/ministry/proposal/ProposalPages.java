package org.vpshr.examples.ministry.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.Notice;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.draft.Drafts;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;

/** What recording would do, and the recording of it. */
@Controller
class ProposalPages {
    private static final String AT = "/desk/proposal/";

    private final VoluntaryPrinciples record;
    private final Proposals kept;

    ProposalPages(VoluntaryPrinciples record, Proposals kept) {
        this.record = record;
        this.kept = kept;
    }

    @GetMapping(AT + "{id}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        return kept.find(who(visit), id)
                .map(proposal -> shown(visit, proposal))
                .or(() -> before(visit, id))
                .orElseGet(() -> gone(visit));
    }

    private static Account who(Visit visit) {
        return visit.account().orElseThrow();
    }

    private ResponseEntity<byte[]> shown(Visit visit, Proposal proposal) {
        Account who = who(visit);
        try (OpenProposal open = OpenProposal.of(proposal)) {
            Supposition supposed =
                    record.as(who.actor()).suppose(open.contributions()).forAudience(who.circle());
            return Page.of("What recording would do", visit, main -> page(main, visit, proposal, supposed));
        }
    }

    private static void page(Element main, Visit visit, Proposal proposal, Supposition supposed) {
        main.appendElement("p").addClass("lede").text("Nothing is recorded yet.");
        SuppositionMarkup.write(main, supposed);
        Element ways = main.appendElement("div").addClass("ways");
        if (supposed.accepted()) {
            visit.form(ways, AT + proposal.id() + "/record")
                    .appendElement("button")
                    .text("Record it");
        }
        form(proposal)
                .ifPresent(form -> Markup.link(ways, form, "Change it first").addClass("button button--quiet"));
        visit.form(ways, AT + proposal.id() + "/drop")
                .appendElement("button")
                .addClass("button--quiet")
                .text("Throw it away");
    }

    private static Optional<String> form(Proposal proposal) {
        return Optional.ofNullable(proposal.form())
                .map(form -> "/desk/contribute/" + form.command() + "?proposal=" + proposal.id());
    }

    /** Whoever is overtaken by somebody else is told by what, and has recorded nothing. */
    @PostMapping(AT + "{id}/record")
    ResponseEntity<byte[]> record(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        return kept.find(who(visit), id)
                .map(proposal -> recorded(visit, proposal))
                .or(() -> before(visit, id))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping(AT + "{id}/drop")
    ResponseEntity<byte[]> drop(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        kept.drop(who(visit), id);
        return Page.of("It is thrown away", visit, main -> {
            main.appendElement("p").attr("role", "status").text("Nothing of it was recorded.");
            Markup.link(main.appendElement("p"), "/desk", "To my desk");
        });
    }

    private ResponseEntity<byte[]> recorded(Visit visit, Proposal proposal) {
        Account who = who(visit);
        try (OpenProposal open = OpenProposal.of(proposal)) {
            Receipt receipt = record.as(who.actor()).record(open.contributions(), proposal.id());
            kept.recorded(who, proposal, receipt);
            return recorded(visit, new Proposals.Recording(receipt.first(), receipt.last()), receipt.notices());
        } catch (Failure refused) {
            return Page.of(
                    HttpStatus.CONFLICT, "Nothing was recorded", visit, main -> refused(main, proposal, refused));
        }
    }

    /** Of what was recorded before no more is kept than where. */
    private Optional<ResponseEntity<byte[]>> before(Visit visit, String id) {
        return kept.recording(who(visit), id).map(recording -> recorded(visit, recording, List.of()));
    }

    private static ResponseEntity<byte[]> recorded(Visit visit, Proposals.Recording recording, List<Notice> notices) {
        return Page.of("Recorded", visit, main -> {
            main.appendElement("p")
                    .addClass("lede")
                    .attr("role", "status")
                    .text("It is on record, as " + recording.count() + (recording.count() == 1 ? " event" : " events")
                            + ", the last at position " + recording.last() + ".");
            SuppositionMarkup.notices(main, notices);
            Markup.link(main.appendElement("p"), "/desk", "To my desk");
        });
    }

    private static void refused(Element main, Proposal proposal, Failure refused) {
        Markup.alert(main, "Refused", refused.getMessage());
        form(proposal)
                .ifPresent(form -> Markup.link(
                        main.appendElement("p"), form, "Back to the form, to decide on what is on record now"));
    }

    private static ResponseEntity<byte[]> gone(Visit visit) {
        return Page.of(
                HttpStatus.NOT_FOUND,
                "It is not here any more",
                visit,
                main -> main.appendElement("p")
                        .text("What is not recorded is kept for " + Drafts.LONGEST.toDays()
                                + " days, and of each person the last " + Drafts.MOST
                                + ". Fill it in, or upload it, again."));
    }
}
