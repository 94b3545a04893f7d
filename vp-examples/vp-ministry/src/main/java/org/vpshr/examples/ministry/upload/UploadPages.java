package org.vpshr.examples.ministry.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.vpshr.application.input.ContributionForms;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.form.FormFaults;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.proposal.Proposal;
import org.vpshr.examples.ministry.proposal.Proposals;

/** The upload of sheets (XLSX, CSV) and of files of lines (JSON Lines). */
@Controller
class UploadPages {
    private static final String MARKED = "/desk/upload/marked/";
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Proposals proposals;
    private final MarkedSheets marked;

    UploadPages(Proposals proposals, MarkedSheets marked) {
        this.proposals = proposals;
        this.marked = marked;
    }

    @GetMapping("/desk/upload")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(Visit.of(request), HttpStatus.OK, List.of(), Optional.empty());
    }

    /** An empty sheet for a command, with a sheet of help. */
    @GetMapping("/desk/upload/empty")
    ResponseEntity<byte[]> empty(@RequestParam String command) {
        return workbook(ContributionForms.workbook(List.of(command)), "contributions.xlsx");
    }

    @PostMapping("/desk/upload")
    ResponseEntity<byte[]> sent(HttpServletRequest request, @RequestParam MultipartFile sheet) throws IOException {
        Visit visit = Visit.of(request);
        Account who = visit.account().orElseThrow();
        byte[] content = sheet.getBytes();
        Proposal proposal = Proposal.uploaded(content);
        List<Failure> refused = refused(who, proposal);
        return refused.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/desk/proposal/" + proposal.id()))
                        .build()
                : page(visit, HttpStatus.UNPROCESSABLE_CONTENT, refused, marked.keep(who, content, refused));
    }

    private List<Failure> refused(Account who, Proposal proposal) {
        try {
            return proposals.keep(who, proposal, "An upload of " + (proposal.content().length + 1023) / 1024 + " KiB");
        } catch (Failure wrong) {
            return FormFaults.each(wrong);
        }
    }

    @GetMapping(MARKED + "{id}")
    ResponseEntity<byte[]> marked(HttpServletRequest request, @PathVariable String id) {
        return marked.find(Visit.of(request).account().orElseThrow(), id)
                .map(book -> workbook(book, "marked.xlsx"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> workbook(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static ResponseEntity<byte[]> page(
            Visit visit, HttpStatus status, List<Failure> refused, Optional<String> sheet) {
        return Page.of(status, "Upload contributions", visit, main -> {
            if (!refused.isEmpty()) {
                refused(main, refused, sheet);
            }
            main.appendElement("p")
                    .text("A sheet (XLSX or CSV) or a file of JSON Lines, of at most 8 MiB."
                            + " It is taken whole or not at all, and nothing is recorded before you have seen what it"
                            + " would do.");
            Element form = visit.form(main, "/desk/upload")
                    .attr("enctype", "multipart/form-data")
                    .addClass("narrow-form");
            Markup.input(form, "sheet", "The sheet", "file").attr("required", "");
            form.appendElement("p").appendElement("button").text("Show what it would do");
            main.appendElement("p")
                    .text("An empty sheet for events: ")
                    .appendChild(new Element("a")
                            .attr("href", "/desk/upload/empty?command=engagement.HoldEvent")
                            .text("contributions.xlsx"))
                    .appendText(". One for anything else is below its form.");
        });
    }

    private static void refused(Element main, List<Failure> refused, Optional<String> sheet) {
        Element box = Markup.alert(main, "It cannot be recorded like this", "");
        Element list = box.appendElement("ul");
        refused.forEach(failure -> list.appendElement("li").text(failure.getMessage()));
        sheet.ifPresent(
                id -> Markup.link(box.appendElement("p"), MARKED + id, "Take the sheet back, with these cells marked"));
    }
}
