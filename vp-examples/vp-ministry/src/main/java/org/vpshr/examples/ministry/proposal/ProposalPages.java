package org.vpshr.examples.ministry.proposal;

import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;

/** What recording would do, and the recording of it. */
@Controller
class ProposalPages {
    private final VoluntaryPrinciples record;

    ProposalPages(VoluntaryPrinciples record) {
        this.record = record;
    }

    @GetMapping("/desk/proposal/{id}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        Proposals kept = Proposals.in(request.getSession());
        return kept.find(id)
                .map(proposal -> kept.receipt(proposal)
                        .map(receipt -> recorded(visit, receipt))
                        .orElseGet(() -> shown(visit, proposal)))
                .orElseGet(() -> gone(visit));
    }

    private ResponseEntity<byte[]> shown(Visit visit, Proposal proposal) {
        Account who = visit.account().orElseThrow();
        try (ContributionFile file = proposal.open()) {
            Supposition supposed = record.as(who.actor()).suppose(file).forAudience(who.circle());
            return Page.of("What recording would do", visit, main -> page(main, visit, proposal, supposed));
        }
    }

    private static void page(Element main, Visit visit, Proposal proposal, Supposition supposed) {
        main.appendElement("p").addClass("lede").text("Nothing is recorded yet.");
        SuppositionMarkup.write(main, supposed);
        Element ways = main.appendElement("div").addClass("ways");
        if (supposed.accepted()) {
            visit.form(ways, "/desk/proposal/" + proposal.id().value() + "/record")
                    .appendElement("button")
                    .text("Record it");
        }
        if (proposal.form() != null) {
            Markup.link(
                            ways,
                            "/desk/contribute/" + proposal.form().command() + "?proposal="
                                    + proposal.id().value(),
                            "Change it first")
                    .addClass("button button--quiet");
        }
    }

    /** Whoever is overtaken by somebody else is told by what, and has recorded nothing. */
    @PostMapping("/desk/proposal/{id}/record")
    ResponseEntity<byte[]> record(HttpServletRequest request, @PathVariable String id) {
        Visit visit = Visit.of(request);
        Proposals kept = Proposals.in(request.getSession());
        return kept.find(id).map(proposal -> recorded(visit, proposal, kept)).orElseGet(() -> gone(visit));
    }

    private ResponseEntity<byte[]> recorded(Visit visit, Proposal proposal, Proposals kept) {
        Access own = record.as(visit.account().orElseThrow().actor());
        try (ContributionFile file = proposal.open()) {
            Receipt receipt = own.record(file, proposal.id());
            kept.recorded(proposal, receipt);
            return recorded(visit, receipt);
        } catch (Failure refused) {
            return Page.of(
                    HttpStatus.CONFLICT, "Nothing was recorded", visit, main -> refused(main, proposal, refused));
        }
    }

    private static ResponseEntity<byte[]> recorded(Visit visit, Receipt receipt) {
        return Page.of("Recorded", visit, main -> receipt(main, receipt));
    }

    private static void receipt(Element main, Receipt receipt) {
        main.appendElement("p")
                .addClass("lede")
                .attr("role", "status")
                .text("It is on record, as " + receipt.count() + (receipt.count() == 1 ? " event" : " events")
                        + ", the last at position " + receipt.last() + ".");
        SuppositionMarkup.notices(main, receipt.notices());
        Markup.link(main.appendElement("p"), "/desk", "To my desk");
    }

    private static void refused(Element main, Proposal proposal, Failure refused) {
        Markup.alert(main, "Refused", refused.getMessage());
        if (proposal.form() != null) {
            Markup.link(
                    main.appendElement("p"),
                    "/desk/contribute/" + proposal.form().command() + "?proposal="
                            + proposal.id().value(),
                    "Back to the form, to decide on what is on record now");
        }
    }

    private static ResponseEntity<byte[]> gone(Visit visit) {
        return Page.of(
                HttpStatus.NOT_FOUND,
                "It is not here any more",
                visit,
                main -> main.appendElement("p").text("Fill it in, or upload it, again."));
    }
}
