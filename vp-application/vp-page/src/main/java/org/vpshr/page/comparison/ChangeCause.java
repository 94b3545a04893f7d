package org.vpshr.page.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * What became of an entry, and which event made it so. What is told of the event is what the state that it is found in
 * holds of it: nothing that its audience may not see.
 */
record ChangeCause(ComparisonPage page, NumberedChange numbered) {

    void into(Element list) {
        Change change = numbered.change();
        int number = numbered.number();
        ChangeWord word = ChangeWord.of(change.what());
        Element item = list.appendElement("li").attr("id", "c" + number);
        word.glyph().drawIn(item);
        Element line = item.appendElement("p");
        line.appendElement("b")
                .addClass(word.look() ? "word word--look" : "word")
                .text(word.word());
        line.appendText(" ");
        number(line, change, number);
        facts(item);
        who(item, change);
    }

    /** Back to the text, where it is there. */
    private static void number(Element line, Change change, int number) {
        if (change.section().isEmpty()) {
            line.appendElement("span").addClass("quiet").text(Integer.toString(number));
        } else {
            line.appendElement("a")
                    .addClass("quiet")
                    .attr("href", "#t" + number)
                    .attr("aria-label", "Change " + number + ", to the text")
                    .text(Integer.toString(number));
        }
    }

    private void facts(Element item) {
        Change change = numbered.change();
        Optional<DomainEvent> event = event();
        if (event.orElse(null) instanceof DossierEvent.WhenRefined refined && change.what() == Change.What.REFINED) {
            refined(item, refined);
        } else if (event.orElse(null) instanceof DossierEvent.EntryContradicted rival
                && change.what() == Change.What.CONTRADICTED) {
            RivalWords.into(item, rival, known().known().names());
        } else if (event.orElse(null) instanceof DossierEvent.PlanKept kept && isKept(change)) {
            kept.evidence().stream().sorted().forEach(shown -> shownBy(item, shown));
        } else {
            told(item, change);
        }
    }

    private static boolean isKept(Change change) {
        return change.what() == Change.What.FULFILLED || change.what() == Change.What.PARTLY_FULFILLED;
    }

    private void told(Element item, Change change) {
        if (change.section().isEmpty() && !change.before().isEmpty()) {
            item.appendElement("p").addClass("fact").appendElement("del").text(change.before());
        }
        if (change.section().isEmpty() && !change.after().isEmpty()) {
            item.appendElement("p").addClass("fact").appendElement("ins").text(change.after());
        }
        if (!change.detail().isEmpty()) {
            item.appendElement("p").addClass("fact").text(change.detail());
        }
        if (change.what() == Change.What.ADDED && !change.cause().evidence().isEmpty()) {
            item.appendElement("p")
                    .addClass("fact")
                    .text("On: " + change.cause().evidence());
        }
    }

    private void refined(Element item, DossierEvent.WhenRefined refined) {
        Element line = item.appendElement("p").addClass("fact");
        saidBefore().ifPresent(before -> {
            line.appendElement("s").text(DayWords.of(before.when()));
            line.appendText(" → ");
        });
        line.appendElement("b").text(DayWords.of(refined.after()));
        SourceLine.into(
                item.appendElement("p").addClass("fact").text("Source: "),
                known().known().names().in(refined.source()));
    }

    private void shownBy(Element item, EntryId shown) {
        known().known()
                .entries()
                .find(shown)
                .ifPresent(entry -> item.appendElement("p")
                        .addClass("fact")
                        .text("Shown by: ")
                        .appendChild(life(
                                shown,
                                entry.entry()
                                        .statement()
                                        .in(
                                                known().report().language(),
                                                known().known().names()::person))));
    }

    private void who(Element item, Change change) {
        Element who = item.appendElement("p").addClass("who");
        who.text(DeskWords.event(change.cause().event()) + ", event "
                + change.cause().position() + ", " + DayWords.of(change.cause().recorded()) + ", "
                + DeskWords.of(change.cause().by()));
        entry().filter(this::isOnRecord).ifPresent(entry -> {
            who.appendText(". ");
            Element life = life(entry, "Its life");
            life.appendElement("span").addClass("vh").text(": " + entry);
            who.appendChild(life);
        });
        if (change.what() == Change.What.ERRATUM || change.what() == Change.What.REISSUED) {
            Address.ReportAt left = page.address().left();
            who.appendText(" ");
            Way.into(
                    who,
                    page.links(),
                    new Address.Errata(left.government(), left.year()),
                    "What was said of the report");
        }
    }

    private Element life(EntryId entry, String words) {
        AsOf known = page.address().right().known();
        AsOf asOf = known instanceof AsOf.Published ? AsOf.now() : known;
        return Way.into(new Element("span"), page.links(), new Address.Life(entry, asOf), words);
    }

    private boolean isOnRecord(EntryId entry) {
        return page.address().right().known() instanceof AsOf.Now
                || history(entry).isPresent();
    }

    private Optional<EntryId> entry() {
        String entry = numbered.change().entry();
        return entry.isEmpty() ? Optional.empty() : Optional.of(new EntryId(entry));
    }

    /** The state that holds the event. */
    private Side known() {
        Side after = page.comparison().after();
        Side before = page.comparison().before();
        return after.report().position() >= before.report().position() ? after : before;
    }

    private Optional<EntryHistory> history(EntryId entry) {
        return Stream.of(known(), page.comparison().after(), page.comparison().before())
                .flatMap(side -> side.known().entries().find(entry).stream())
                .findFirst();
    }

    private Optional<DomainEvent> event() {
        long position = numbered.change().cause().position();
        return entry().flatMap(this::history)
                .flatMap(history -> history.life().stream()
                        .filter(recorded -> recorded.position() == position)
                        .findFirst())
                .map(RecordedEvent::event);
    }

    private Optional<Entry> saidBefore() {
        long position = numbered.change().cause().position();
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent recorded :
                entry().flatMap(this::history).map(EntryHistory::life).orElseThrow()) {
            if (recorded.position() < position) {
                said = EntryHistory.saidAfter(recorded.event(), said);
            }
        }
        return said;
    }
}
