package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.page.frame.Glyph;
import org.vpshr.projections.listing.Contradiction;

/** That another source says otherwise, what it says and which of the two is preferred: in a line, beside what it contradicts. */
public final class ContradictionWords {
    private ContradictionWords() {}

    /** Adds the line. */
    public static void into(Element line, Contradiction other) {
        Glyph.UNLIKE.drawIn(line.addClass("status--line"));
        boolean both = other.preferred() == Preference.BOTH;
        line.appendElement("b").addClass("word word--look").text(both ? "told otherwise" : "contradicted");
        line.appendText(" by ");
        SourceLine.into(line, other.rival().source());
        line.appendText(": " + ended(RivalWords.said(other.rival())) + " "
                + DeskWords.sentence(RivalWords.preferred(other.preferred())) + ".");
    }

    private static String ended(String said) {
        return said.matches("(?s).*[!?]") ? said : said + ".";
    }
}
