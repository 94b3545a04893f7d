package org.vpshr.application.render.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.render.text.Citation;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.EntryWords;
import org.vpshr.application.render.text.EntryWords.Fact;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.LaterMarks;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.text.Word;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/** The words of a trace, the same in each format. */
final class TraceWords {
    private TraceWords() {}

    static String title(Trace trace) {
        return trace.entry() + (trace.history().withdrawn() ? " (withdrawn)" : "");
    }

    /** What the entry says, and on what it rests. */
    static List<Fact> facts(Trace trace) {
        Entry entry = trace.history().entry();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("subject", trace.history().subject().toString()));
        facts.add(new Fact(
                "when", entry.when().span().edtf() + " (" + entry.when().stated() + ")"));
        trace.history()
                .confirmed()
                .ifPresent(c -> facts.add(new Fact(
                        "confirmed",
                        "on " + c.on().edtf() + ", by " + c.contribution().by())));
        facts.addAll(EntryWords.circumstances(trace.detail()));
        facts.addAll(EntryWords.figures(trace.detail()));
        facts.addAll(EntryWords.own(trace.detail()));
        trace.sources().forEach(s -> facts.add(new Fact("source", Citation.of(s) + " " + s.address())));
        facts.addAll(EntryWords.bearings(trace.detail()));
        trace.history().rivals().forEach(rival -> facts.add(new Fact("rival", rival(rival))));
        return facts;
    }

    private static String rival(DossierEvent.EntryContradicted r) {
        return r.rival().claim() + " (" + r.rival().source().title() + "); "
                + (r.preferred() == Preference.BOTH ? "both hold" : "preferred: " + Word.of(r.preferred()))
                + (StandIn.is(r.reason()) ? "" : ", since " + r.reason());
    }

    /** What an event was, who answers for it, and on what it rests. */
    static String step(Trace.Step step, Map<Long, String> recorders) {
        String evidence = step.cause().evidence();
        String files = String.join(
                ", ", step.attachments().stream().map(Attachment::name).toList());
        return ComparisonWords.cause(step.cause()) + ", written "
                + step.cause().written()
                + (evidence.isEmpty() ? "" : ", on: " + evidence)
                + Optional.ofNullable(recorders.get(step.cause().position()))
                        .map(by -> ", recorded by " + by)
                        .orElse("")
                + (step.reason().isEmpty() ? "" : ", since " + step.reason())
                + (step.authoriser().isEmpty() ? "" : ", authorised by " + step.authoriser())
                + (files.isEmpty() ? "" : ", with: " + files);
    }

    /** What the entry says from the event on; empty where it changed nothing, or brought the entry. */
    static String fromThenOn(Trace.Step step) {
        return step.changes() && step.version() > 1 ? step.when() + " " + step.text() : "";
    }

    static String printed(Printing printing) {
        return printing.report() + "@" + printing.asOf();
    }

    static String place(Printing printing) {
        return ", section " + printing.section() + ", as " + FollowUpWords.word(printing.relation()) + " (made from #"
                + printing.position() + ")"
                + (printing.later().isEmpty() ? "" : "; since: " + LaterMarks.words(printing.later()));
    }
}
