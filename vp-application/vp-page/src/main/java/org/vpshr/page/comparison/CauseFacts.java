package org.vpshr.page.comparison;

import org.jsoup.nodes.Element;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.page.change.DetailWords;
import org.vpshr.page.change.OtherSource;
import org.vpshr.page.change.OverdueWords;
import org.vpshr.page.change.StatementWords;
import org.vpshr.page.change.TimeChange;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;

/** What there is to say of a change: old and new, by which source, and what shows it. */
record CauseFacts(ChangeCause cause, CauseLife life) {

    void into(Element item) {
        Change change = cause.numbered().change();
        DomainEvent event = life.event().orElse(null);
        if (event instanceof DossierEvent.WhenRefined refined && change.what() == What.REFINED) {
            refined(item, refined);
        } else if (event instanceof DossierEvent.EntryContradicted rival && change.what() == What.CONTRADICTED) {
            contradicted(item, rival);
        } else if (event instanceof DossierEvent.PlanKept kept && isKept(change)) {
            kept.evidence().stream().sorted().forEach(shown -> shownBy(item, shown));
        } else if (change.what() == What.OVERDUE) {
            fact(
                    item,
                    StateNames.sentence(OverdueWords.of(
                            life.history(), cause.page().comparison().after())));
        } else if (change.what() == What.ADDED) {
            told(item, change);
            added(item, change);
        } else {
            told(item, change);
        }
    }

    private static boolean isKept(Change change) {
        return change.what() == What.FULFILLED || change.what() == What.PARTLY_FULFILLED;
    }

    private static Element fact(Element item, String words) {
        return item.appendElement("p").addClass("fact").text(words);
    }

    private void told(Element item, Change change) {
        if (change.section().isEmpty() && !change.before().isEmpty()) {
            fact(item, "").appendElement("del").text(change.before());
        }
        if (change.section().isEmpty() && !change.after().isEmpty()) {
            fact(item, "").appendElement("ins").text(change.after());
        }
        String detail = DetailWords.of(change, life.event().orElse(null), life.state());
        if (!detail.isEmpty()) {
            fact(item, detail);
        }
    }

    /** The time that it tells of, beside that of recording, and on what it rests. */
    private void added(Element item, Change change) {
        life.history().map(history -> history.entry()).ifPresent(entry -> {
            fact(item, "Tells of: ").appendElement("b").text(DayWords.of(entry.when()));
            entry.sources().forEach(source -> source(item, source));
        });
        if (!change.cause().evidence().isEmpty()) {
            fact(item, "On: " + change.cause().evidence());
        }
    }

    private void contradicted(Element item, DossierEvent.EntryContradicted rival) {
        RivalWords.into(item, rival, life.state().known().names());
        life.history().ifPresent(history -> OtherSource.of(rival, history).timeInto(item, "p"));
    }

    private void refined(Element item, DossierEvent.WhenRefined refined) {
        life.history()
                .map(history -> TimeChange.at(history, life.position(), refined.after()))
                .ifPresent(change -> change.into(fact(item, "")));
        source(item, refined.source());
    }

    private void source(Element item, Source source) {
        SourceLine.into(fact(item, "Source: "), life.state().known().names().in(source));
    }

    private void shownBy(Element item, EntryId shown) {
        StatementWords.of(shown, life.state())
                .ifPresent(words -> fact(item, "Shown by: ").appendChild(cause.life(shown, words)));
    }
}
