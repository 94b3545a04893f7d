package org.vpshr.examples.ministry.published;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.MinistryProperties;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.page.Answer;
import org.vpshr.page.RecordPages;
import org.vpshr.page.viewer.Viewer;

/** The pages of the record below one path. */
@Controller
class PublishedPages {
    static final String AT = "/record";

    private final VoluntaryPrinciples record;
    private final MinistryProperties ministry;

    /** Asked for by most, and kept until something is recorded. */
    private final RecordPages everybody;

    PublishedPages(VoluntaryPrinciples record, MinistryProperties ministry) {
        this.record = record;
        this.ministry = ministry;
        this.everybody = made(Optional.empty());
    }

    @GetMapping({AT, AT + "/**"})
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @RequestHeader(name = "If-None-Match", defaultValue = "") String known) {
        Answer answer =
                pages(Visit.of(request).account()).answer(target(request)).unless(known);
        HttpHeaders headers = new HttpHeaders();
        answer.headers().forEach(headers::add);
        return ResponseEntity.status(answer.status()).headers(headers).body(answer.content());
    }

    private RecordPages pages(Optional<Account> account) {
        return account.isEmpty() ? everybody : made(account);
    }

    private RecordPages made(Optional<Account> account) {
        Reader reader = Reader.of(account, ministry.government());
        return RecordPages.of(record.as(reader.actor()), new Viewer(ministry.country(), reader.circle()))
                .mountedAt(AT);
    }

    /** Path and query as they were sent, without the path below which the pages are. */
    private static String target(HttpServletRequest request) {
        String path = request.getRequestURI().substring(AT.length());
        String query = request.getQueryString();
        return (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
    }
}
