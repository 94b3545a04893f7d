package org.vpshr.examples.ministry.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Visit;

/** A file that an entry rests on. No browser shows it here, whatever is in it: it is put down as a file. */
@Controller
class AttachmentDownload {
    private final VoluntaryPrinciples record;

    AttachmentDownload(VoluntaryPrinciples record) {
        this.record = record;
    }

    static String address(EntryId entry, String name) {
        return UriComponentsBuilder.fromPath("/desk/entry/{entry}/file/{name}")
                .encode()
                .buildAndExpand(entry.value(), name)
                .toUriString();
    }

    @GetMapping("/desk/entry/{entry}/file/{name}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable String entry, @PathVariable String name) {
        Visit visit = Visit.of(request);
        Account who = visit.account().orElseThrow();
        return record.as(who.actor())
                .attachment(new EntryId(entry), name, who.country(), who.circle())
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name, StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(content))
                .orElseGet(() -> EntryPage.none(visit));
    }
}
