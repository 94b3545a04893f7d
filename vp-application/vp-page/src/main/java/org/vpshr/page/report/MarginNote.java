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
import org.vpshr.page.change.OtherSource;
import org.vpshr.page.change.StatementWords;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/** What came after publication, beside the sentence: the word, the day on which it was recorded, what changed. */
final class MarginNote {
    private final ReportView view;
    private final Links links;

    MarginNote(ReportView view, Links links) {
        this.view = view;
        this.links = links;
    }

    void into(Element notes, Change change) {
        Element note = notes.appendElement("span").addClass("mn__one");
        ChangeWord.of(change.what()).glyph().drawIn(note);
        Element link = note.appendElement("a").attr("href", "#" + OriginNote.id(change.entry()));
        WordMark.titled(link, change.what());
        if (change.what() == Change.What.OVERDUE) {
            note.appendText(": " + overdue(change));
        } else {
            note.appendText(", recorded " + DayWords.of(change.cause().recorded()));
            what(note, change);
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
            case DossierEvent.EntryContradicted e -> contradicted(item, change, e);
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

    /** With the time that is held since, in the words of the comparison. */
    private void contradicted(Element item, Change change, DossierEvent.EntryContradicted rival) {
        item.appendText(": " + rival.rival().claim() + " ");
        RivalWords.preferred(item, rival);
        view.knownLife(new EntryId(change.entry()))
                .map(life -> life.history().entry().when())
                .ifPresent(when -> new OtherSource(rival, when).timeInto(item, "span"));
    }

    /** What shows it is read in its own words; what its reader may not see is not told of. */
    private void shown(Element item, Set<EntryId> evidence) {
        String joint = ": shown by ";
        for (EntryId entry : evidence.stream().sorted().toList()) {
            Optional<String> words = words(entry);
            if (words.isPresent()) {
                item.appendText(joint);
                shown(item, entry, words.get());
                joint = "; ";
            }
        }
    }

    private Optional<String> words(EntryId entry) {
        return Optional.ofNullable(view.since()).flatMap(since -> StatementWords.of(entry, since.after()));
    }

    private void shown(Element item, EntryId entry, String words) {
        if (view.lives().containsKey(entry)) {
            item.appendElement("a").attr("href", "#" + entry).text(words);
        } else {
            Way.into(item, links, new Address.Life(entry, AsOf.now()), words);
        }
    }
}
