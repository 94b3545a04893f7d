package org.vpshr.examples.ministry.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.failure.Failure;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.choice.RecordChoices;
import org.vpshr.examples.ministry.form.FormFaults;
import org.vpshr.examples.ministry.form.FormTable;
import org.vpshr.examples.ministry.form.FormValues;
import org.vpshr.examples.ministry.frame.Visit;
import org.vpshr.examples.ministry.proposal.Proposal;
import org.vpshr.examples.ministry.proposal.Proposals;
import org.vpshr.examples.ministry.proposal.SentFile;

/** The form of each command: filled in, mended where it is wrong, and shown with what it would do. */
@Controller
class ContributionPages {
    private static final String PATH = "[a-zA-Z]+(\\.[a-zA-Z0-9]+)*";
    private static final String DIRECT = "proposal";

    private final VoluntaryPrinciples record;
    private final Proposals proposals;
    private final FormDefaults defaults;

    ContributionPages(VoluntaryPrinciples record, Proposals proposals, Clock clock) {
        this.record = record;
        this.proposals = proposals;
        this.defaults = new FormDefaults(record, clock);
    }

    @GetMapping("/desk/contribute/{command}")
    ResponseEntity<byte[]> empty(HttpServletRequest request, @PathVariable String command) {
        Visit visit = Visit.of(request);
        FormPage page = page(visit, command);
        Account who = visit.account().orElseThrow();
        Optional<FormValues> before = Optional.ofNullable(request.getParameter(DIRECT))
                .flatMap(id -> proposals.find(who, id))
                .flatMap(proposal -> Optional.ofNullable(proposal.form()))
                .map(Proposal.Form::values)
                .map(defaults::onTheRecordAsItIs);
        FormValues values = before.orElseGet(() -> defaults.of(who, sent(request)));
        return page.show(HttpStatus.OK, values, FormFaults.NONE, List.of());
    }

    @PostMapping("/desk/contribute/{command}")
    ResponseEntity<byte[]> filled(
            HttpServletRequest request,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachment) {
        Visit visit = Visit.of(request);
        FormPage page = page(visit, command);
        FormValues values = FormValues.of(sent(request));
        if (!more.isEmpty()) {
            return page.show(HttpStatus.OK, values.withOneMore(more), FormFaults.NONE, List.of());
        }
        try {
            Proposal proposal = proposal(command, values, attachment == null ? List.of() : attachment, open);
            List<Failure> refused = proposals.keep(visit.account().orElseThrow(), proposal, page.title() + ", a form");
            return refused.isEmpty()
                    ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create("/desk/proposal/" + proposal.id()))
                            .build()
                    : page.refused(defaults, values, refused);
        } catch (Failure wrong) {
            return page.refused(defaults, values, FormFaults.each(wrong));
        }
    }

    private FormPage page(Visit visit, String command) {
        Account who = visit.account().orElseThrow();
        return new FormPage(visit, Vocabulary.command(command), subject -> RecordChoices.of(record, who, subject));
    }

    private static Proposal proposal(String command, FormValues values, List<MultipartFile> attachment, boolean open) {
        List<SentFile> files = SentFile.of(attachment);
        Map<String, String> named = new LinkedHashMap<>();
        int place = 0;
        for (SentFile file : files) {
            String path = "contribution.attachments." + ++place;
            named.put(path + ".file", file.name());
            named.put(path + ".public", String.valueOf(open));
        }
        return new Proposal(
                CommandId.random(),
                FormTable.of(command, values.with(named)),
                files,
                new Proposal.Form(command, values));
    }

    /** What was sent in fields; of several under one name, all that are not blank. */
    private static Map<String, String> sent(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            if (name.matches(PATH) && !name.equals("more") && !name.equals("open") && !name.equals(DIRECT)) {
                values.put(
                        name,
                        String.join(
                                "; ",
                                Stream.of(all).filter(one -> !one.isBlank()).toList()));
            }
        });
        return values;
    }
}
