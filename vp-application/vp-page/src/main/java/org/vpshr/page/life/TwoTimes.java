package org.vpshr.page.life;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.page.word.ContradictionWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.listing.Contradiction;

/** Of what time an entry speaks and when it was recorded, in one sentence; below it what other sources say instead. */
record TwoTimes(LifePage page) {

    void into(Element head) {
        EntryHistory history = page.life().trace().history();
        Element said = head.appendElement("p").addClass("times__said").text("When it was: ");
        when(said, history);
        said.appendText(". When we first knew it: ");
        said.appendElement("b").text(DayWords.of(history.life().getFirst().recorded()));
        said.appendText(".");
        history.rivals()
                .forEach(rival -> ContradictionWords.into(
                        head.appendElement("p"), new Contradiction(rival.rival(), rival.preferred(), rival.reason())));
    }

    /** The time that is held; where that is of another source, beside the one that was recorded. */
    private static void when(Element said, EntryHistory history) {
        String recorded = DayWords.of(history.entry().when());
        Optional<String> held =
                history.otherTimeHeld().flatMap(rival -> rival.rival().time()).map(DayWords::of);
        said.appendElement("b").text(held.orElse(recorded));
        held.ifPresent(
                other -> said.appendText(", as another source says, which is preferred; recorded as " + recorded));
    }
}
