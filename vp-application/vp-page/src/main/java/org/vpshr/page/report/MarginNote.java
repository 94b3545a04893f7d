package org.vpshr.page.report;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.change.DetailWords;
import org.vpshr.page.change.OtherSource;
import org.vpshr.page.change.OverdueWords;
import org.vpshr.page.change.StatementWords;
import org.vpshr.page.change.TimeChange;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.EntryHistory;
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
            state().ifPresent(state -> note.appendText(": " + OverdueWords.of(history(change), state)));
        } else {
            note.appendText(", recorded " + DayWords.of(change.cause().recorded()));
            what(note, change);
        }
    }

    private Optional<EntryHistory> history(Change change) {
        return view.knownLife(new EntryId(change.entry())).map(Trace::history);
    }

    private void what(Element item, Change change) {
        history(change)
                .flatMap(history -> history.life().stream()
                        .filter(each -> each.position() == change.cause().position())
                        .findFirst())
                .ifPresentOrElse(cause -> by(item, change, cause), () -> detail(item, change, null));
    }

    /** The state that has what came later; where anything did, there is one. */
    private Optional<Side> state() {
        return Optional.ofNullable(view.since()).map(Comparison::after);
    }

    private void by(Element item, Change change, RecordedEvent cause) {
        switch (cause.event()) {
            case DossierEvent.EntryContradicted e -> contradicted(item, change, e);
            case DossierEvent.WhenRefined e ->
                history(change)
                        .map(history -> TimeChange.at(history, cause.position(), e.after()))
                        .ifPresent(times -> times.into(
                                item.appendText(" ").appendElement("span").addClass("fact")));
            case DossierEvent.PlanKept e -> shown(item, e.evidence());
            case EngagementEvent.AdvocacyAchieved e -> shown(item, Set.of(e.by()));
            default -> detail(item, change, cause.event());
        }
    }

    private void detail(Element item, Change change, @Nullable DomainEvent event) {
        String words =
                state().map(state -> DetailWords.of(change, event, state)).orElse(change.detail());
        if (!words.isEmpty()) {
            item.appendText(": " + words);
        }
    }

    /** With the time that is held since, in the words of the comparison. */
    private void contradicted(Element item, Change change, DossierEvent.EntryContradicted rival) {
        item.appendText(": " + rival.rival().claim() + " ");
        RivalWords.preferred(item, rival);
        item.appendText(" ");
        history(change).ifPresent(history -> OtherSource.of(rival, history).timeInto(item, "span"));
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
        return state().flatMap(state -> StatementWords.of(entry, state));
    }

    private void shown(Element item, EntryId entry, String words) {
        if (view.lives().containsKey(entry)) {
            item.appendElement("a").attr("href", "#" + entry).text(words);
        } else {
            Way.into(item, links, new Address.Life(entry, AsOf.now()), words);
        }
    }
}
