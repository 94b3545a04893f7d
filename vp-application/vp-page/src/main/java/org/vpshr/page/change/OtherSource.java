package org.vpshr.page.change;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.time.When;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.RivalWords;
import org.vpshr.projections.entries.EntryHistory;

/**
 * What another source says of a statement, and what is held since: the same time in the same words at the sentence, beside it
 * and where two reports are compared.
 *
 * @param rival what the other source says
 * @param recorded the time that the statement itself speaks of
 * @param outlived whether a time was held that it gives, and another was recorded since
 */
public record OtherSource(EntryContradicted rival, When recorded, boolean outlived) {

    /** What it says of the statement with the life. */
    public static OtherSource of(EntryContradicted rival, EntryHistory life) {
        boolean held = life.otherTimeHeld().filter(rival::equals).isPresent();
        return new OtherSource(rival, life.entry().when(), rival.rival().time().isPresent() && !held);
    }

    /** {@return at the sentence, in short: that there is another source, which of the two is preferred, and which time follows} */
    public String inShort() {
        return switch (rival.preferred()) {
            case RIVAL ->
                (outlived ? "another source was preferred until more was recorded: " : "another source is preferred: ")
                        + RivalWords.said(rival.rival());
            case RECORDED -> "another source says otherwise; this is preferred";
            case BOTH -> "another source adds to this; both hold";
        };
    }

    /** Adds which time is held, where the two differ in it. */
    public void timeInto(Element parent, String element) {
        rival.rival().time().ifPresent(other -> {
            Element line = parent.appendElement(element).addClass("fact");
            switch (rival.preferred()) {
                case RIVAL -> timeInto(line, other);
                case RECORDED ->
                    line.text("Time: " + DayWords.of(recorded) + "; as the other source says: " + DayWords.of(other));
                case BOTH -> line.text("Times: " + DayWords.of(recorded) + ", and " + DayWords.of(other));
            }
        });
    }

    private void timeInto(Element line, When other) {
        if (outlived) {
            line.text("Time: " + DayWords.of(recorded) + "; the other source was preferred until more was recorded: "
                    + DayWords.of(other));
        } else {
            new TimeChange(recorded, other).into(line);
        }
    }
}
