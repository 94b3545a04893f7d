package org.vpshr.page.change;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.time.When;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * One time in the place of another: in the same words wherever it is told.
 *
 * @param before the time that was held
 * @param after the time that is held since
 */
public record TimeChange(When before, When after) {

    /** {@return what an entry spoke of until an event of its life, and since when it speaks of the other} */
    public static TimeChange at(EntryHistory history, long position, When after) {
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent recorded : history.life()) {
            if (recorded.position() < position) {
                said = EntryHistory.saidAfter(recorded.event(), said);
            }
        }
        return new TimeChange(said.map(Entry::when).orElse(after), after);
    }

    /** Adds both, the one that is no longer held struck out. */
    public void into(Element line) {
        line.appendText("Time: ");
        line.appendElement("s").text(DayWords.of(before));
        line.appendText(" → ");
        line.appendElement("b").text(DayWords.of(after));
    }
}
