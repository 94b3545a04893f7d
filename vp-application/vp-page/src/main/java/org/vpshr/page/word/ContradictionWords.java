package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.time.When;
import org.vpshr.page.frame.Glyph;
import org.vpshr.projections.listing.Contradiction;

/** That another source says otherwise, what it says and which of the two is preferred: in a line, beside what it contradicts. */
public final class ContradictionWords {
    private ContradictionWords() {}

    /** Adds the line. */
    public static void into(Element line, Contradiction other) {
        Glyph.UNLIKE.drawIn(line.addClass("status--line"));
        line.appendElement("b").addClass("word word--look").text("contradicted");
        line.appendText(" by ");
        SourceLine.into(line, other.rival().source());
        line.appendText(": " + said(other.rival()) + " " + preferred(other));
    }

    private static String said(Rival rival) {
        When when = rival.when();
        String claim = rival.claim().strip();
        return when != null && when.hasDate()
                ? DayWords.of(when) + "."
                : claim.matches("(?s).*[.!?]") ? claim : claim + ".";
    }

    private static String preferred(Contradiction other) {
        return switch (other.preferred()) {
            case RIVAL -> "This is preferred.";
            case RECORDED -> "What was recorded is preferred.";
            case BOTH -> "Both hold.";
        };
    }
}
