package org.vpshr.page.word;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
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

    /** Adds which of the two is preferred, and why. */
    public static void preferred(Element line, DossierEvent.EntryContradicted rival) {
        String reason = StandIn.orEmpty(rival.reason());
        line.appendElement("b").text(DeskWords.sentence(preferred(rival.preferred())));
        line.appendText(reason.isEmpty() ? "." : ", since: " + reason);
    }

    /** {@return which of the two is preferred, as a part of a sentence} */
    public static String preferred(Preference preferred) {
        return switch (preferred) {
            case RIVAL -> "this source is preferred";
            case RECORDED -> "what was recorded is preferred";
            case BOTH -> "both hold";
        };
    }

    /** {@return what the other source says, in short: its time, or else its claim, without a full stop} */
    public static String said(Rival rival) {
        String claim = rival.claim().strip();
        return rival.time()
                .map(DayWords::of)
                .orElse(claim.endsWith(".") ? claim.substring(0, claim.length() - 1) : claim);
    }
}
