package org.vpshr.page.report;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.Span;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/** What came after publication, beside the paragraph: the word, the day, what changed. */
final class MarginNote {
    private final ReportView view;
    private final Links links;

    MarginNote(ReportView view, Links links) {
        this.view = view;
        this.links = links;
    }

    void into(Element list, Change change) {
        ChangeWord word = ChangeWord.of(change.what());
        Element item = list.appendElement("li");
        word.glyph().drawIn(item);
        Element link = item.appendElement("a").attr("href", "#" + OriginNote.id(change.entry()));
        Element bold = link.appendElement("b").addClass("word").text(word.word());
        if (word.look()) {
            bold.addClass("word--look");
        }
        if (change.what() == Change.What.OVERDUE) {
            item.appendText(": " + overdue(change));
        } else {
            item.appendText(" on " + DayWords.of(change.cause().recorded()));
            what(item, change);
        }
    }

    /** Nothing is claimed but that the record shows nothing. */
    private String overdue(Change change) {
        String due = view.knownLife(new EntryId(change.entry()))
                .map(life -> life.history().entry().when())
                .filter(when -> when.hasDate())
                .map(when -> "due " + DayWords.of(when.span()) + ", and ")
                .orElse("");
        return due + "nothing on record shows that it was kept";
    }

    private void what(Element item, Change change) {
        Optional<RecordedEvent> cause = view.knownLife(new EntryId(change.entry()))
                .flatMap(life -> life.history().life().stream()
                        .filter(each -> each.position() == change.cause().position())
                        .findFirst());
        String refined = change.what() == Change.What.REFINED ? refined(change) : "";
        if (!refined.isEmpty()) {
            item.appendText(": " + refined);
        } else if (cause.isPresent()) {
            by(item, change, cause.get());
        } else {
            detail(item, change);
        }
    }

    private void by(Element item, Change change, RecordedEvent cause) {
        switch (cause.event()) {
            case DossierEvent.EntryContradicted e ->
                item.appendText(": " + e.rival().claim());
            case DossierEvent.PlanKept e -> shown(item, e.evidence());
            case EngagementEvent.AdvocacyAchieved e -> shown(item, Set.of(e.by()));
            default -> detail(item, change);
        }
    }

    private static void detail(Element item, Change change) {
        if (!change.detail().isEmpty()) {
            item.appendText(": " + change.detail());
        }
    }

    /** What the date was and what it became, of what the entry said before and after the event. */
    private String refined(Change change) {
        return view.knownLife(new EntryId(change.entry()))
                .map(Trace::steps)
                .map(steps -> {
                    String before = "";
                    for (Trace.Step step : steps) {
                        if (step.cause().position() == change.cause().position()) {
                            return words(before) + " became " + words(step.when());
                        }
                        before = step.when();
                    }
                    return "";
                })
                .orElse("");
    }

    private static String words(String edtf) {
        return edtf.isEmpty() ? "no date" : DayWords.of(Span.parse(edtf));
    }

    /** What shows it is read in its own words: here, or where its life is told. */
    private void shown(Element item, Set<EntryId> evidence) {
        item.appendText(evidence.isEmpty() ? "" : ": shown by ");
        String joint = "";
        for (EntryId entry : evidence.stream().sorted().toList()) {
            item.appendText(joint);
            Optional<Trace> life = view.knownLife(entry);
            boolean isHere = view.lives().containsKey(entry);
            item.appendElement("a")
                    .attr("href", isHere ? "#" + entry : links.to(new Address.Life(entry, AsOf.now())))
                    .text(life.map(Trace::text).orElse(entry.value()));
            joint = "; ";
        }
    }
}
