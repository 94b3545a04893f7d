package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/** What became of a plan, with the day on which that was recorded; of what is no plan, nothing. */
record PlanOutcome(Marks marks, Trace life) {

    void into(Element list) {
        if (!(life.history().origin() instanceof PlanMade)) {
            return;
        }
        list.appendElement("dt").text("What became of it");
        boolean told = false;
        for (RecordedEvent later : life.history().life()) {
            String words = became(later);
            if (!words.isEmpty()) {
                list.appendElement("dd").text(words + ", recorded " + DayWords.of(later.recorded()) + ".");
                told = true;
            }
        }
        if (!told) {
            list.appendElement("dd").text(open());
        }
    }

    private static String became(RecordedEvent later) {
        return switch (later.event()) {
            case DossierEvent.PlanKept e -> e.outcome() == Outcome.FULLY ? "Kept" : "Kept in part";
            case DossierEvent.PlanMoved e -> "Moved to " + DayWords.of(e.target());
            case DossierEvent.PlanDropped e -> "Given up";
            default -> "";
        };
    }

    private String open() {
        boolean isOverdue = marks.of(life.entry()).stream().anyMatch(change -> change.what() == Change.What.OVERDUE);
        return isOverdue ? "Its time is over, and nothing on record shows that it was kept." : "Open.";
    }
}
