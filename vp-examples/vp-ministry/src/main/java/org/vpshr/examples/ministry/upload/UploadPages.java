package org.vpshr.examples.ministry.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.ContributionForms;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.form.FormFaults;
import org.vpshr.examples.ministry.frame.Markup;
import org.vpshr.examples.ministry.frame.Page;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.proposal.Proposal;
import org.vpshr.examples.ministry.proposal.Proposals;

/** The upload of sheets (XLSX, CSV) and of files of lines (JSON Lines). */
@Controller
class UploadPages {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final VoluntaryPrinciples record;

    UploadPages(VoluntaryPrinciples record) {
        this.record = record;
    }

    @GetMapping("/desk/upload")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(Visit.of(request), HttpStatus.OK, List.of(), false);
    }

    /** An empty sheet for a command, with a sheet of help. */
    @GetMapping("/desk/upload/empty")
    ResponseEntity<byte[]> empty(@RequestParam String command) {
        return workbook(ContributionForms.workbook(List.of(command)), "contributions.xlsx");
    }

    @PostMapping("/desk/upload")
    ResponseEntity<byte[]> sent(HttpServletRequest request, @RequestParam MultipartFile sheet) throws IOException {
        Visit visit = Visit.of(request);
        byte[] content = sheet.getBytes();
        Proposal proposal = new Proposal(
                CommandId.random(), new NamedResource("upload", () -> new ByteArrayInputStream(content)), null, null);
        List<Failure> refused = refused(visit, proposal);
        if (refused.isEmpty()) {
            Proposals.in(request.getSession()).keep(proposal);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/desk/proposal/" + proposal.id()))
                    .build();
        }
        Optional<byte[]> marked = MarkedSheet.of(content, refused);
        marked.ifPresent(book -> MarkedSheets.keep(request.getSession(), book));
        return page(visit, HttpStatus.UNPROCESSABLE_CONTENT, refused, marked.isPresent());
    }

    @GetMapping("/desk/upload/marked")
    ResponseEntity<byte[]> marked(HttpServletRequest request) {
        return MarkedSheets.last(request.getSession())
                .map(book -> workbook(book, "marked.xlsx"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<Failure> refused(Visit visit, Proposal proposal) {
        try (ContributionFile file = proposal.open()) {
            return record.as(visit.account().orElseThrow().actor()).suppose(file).refusals().stream()
                    .map(Refusal::failure)
                    .toList();
        } catch (Failure wrong) {
            return FormFaults.each(wrong);
        }
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
            Visit visit, HttpStatus status, List<Failure> refused, boolean isMarked) {
        return Page.of(status, "Upload contributions", visit, main -> {
            if (!refused.isEmpty()) {
                refused(main, refused, isMarked);
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
                            .text("contributions.xlsx"));
        });
    }

    private static void refused(Element main, List<Failure> refused, boolean isMarked) {
        Element box = Markup.alert(main, "It cannot be recorded like this", "");
        Element list = box.appendElement("ul");
        refused.forEach(failure -> list.appendElement("li").text(failure.getMessage()));
        if (isMarked) {
            Markup.link(box.appendElement("p"), "/desk/upload/marked", "Take the sheet back, with these cells marked");
        }
    }
}
