package org.vpshr.page.change;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.time.When;
import org.vpshr.page.word.DayWords;

/**
 * What another source says of a statement, and what is held since: the same time in the same words at the sentence, beside it
 * and where two reports are compared.
 *
 * @param rival what the other source says
 * @param recorded the time that the statement itself speaks of
 */
public record OtherSource(EntryContradicted rival, When recorded) {

    /** {@return at the sentence, in short: that there is another source, which of the two is preferred, and which time follows} */
    public String inShort() {
        return switch (rival.preferred()) {
            case RIVAL -> "another source is preferred: " + other();
            case RECORDED -> "another source says otherwise; this is preferred";
            case BOTH -> "another source adds to this; both hold";
        };
    }

    private String other() {
        String claim = rival.rival().claim().strip();
        return otherTime()
                .map(DayWords::of)
                .orElse(claim.endsWith(".") ? claim.substring(0, claim.length() - 1) : claim);
    }

    private Optional<When> otherTime() {
        return Optional.ofNullable(rival.rival().when()).filter(When::hasDate);
    }

    /** Adds which time is held, where the two differ in it. */
    public void timeInto(Element parent, String element) {
        otherTime().ifPresent(other -> {
            Element line = parent.appendElement(element).addClass("fact");
            switch (rival.preferred()) {
                case RIVAL -> new TimeChange(recorded, other).into(line);
                case RECORDED ->
                    line.text("Time: " + DayWords.of(recorded) + "; as the other source says: " + DayWords.of(other));
                case BOTH -> line.text("Times: " + DayWords.of(recorded) + ", and " + DayWords.of(other));
            }
        });
    }
}
