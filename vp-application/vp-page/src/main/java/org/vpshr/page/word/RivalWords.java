package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.names.Names;

/** What another source says instead, and which of the two is preferred. */
public final class RivalWords {
    private RivalWords() {}

    /** Adds the claim with its source, and the preference with its reason as far as it may be read. */
    public static void into(Element parent, DossierEvent.EntryContradicted rival, Names names) {
        Element claim = parent.appendElement("p").addClass("fact");
        claim.appendText(rival.rival().claim() + " (");
        SourceLine.into(claim, names.in(rival.rival().source()));
        claim.appendText(".)");
        preferred(parent.appendElement("p").addClass("fact"), rival);
    }

    /** Adds which of the two is preferred. */
    public static void preferred(Element line, DossierEvent.EntryContradicted rival) {
        String reason = StandIn.orEmpty(rival.reason());
        String since = reason.isEmpty() ? "." : ", since: " + reason;
        switch (rival.preferred()) {
            case RECORDED -> told(line, "Preferred:", " what was recorded" + since);
            case RIVAL -> told(line, "Preferred:", " the other source" + since);
            case BOTH -> told(line, "Both hold", since);
        }
    }

    private static void told(Element line, String word, String rest) {
        line.appendElement("b").text(word);
        line.appendText(rest);
    }
}
