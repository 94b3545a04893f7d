package org.vpshr.page.change;

import java.util.Optional;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.followup.PlanCourse;

/** Of a plan whose time is over: when it was due, after any move, and that the record shows nothing; no more is claimed. */
public final class OverdueWords {
    private OverdueWords() {}

    /** {@return such as "due 2019; nothing on record by 3 June 2023 shows that it was kept"} */
    public static String of(Optional<EntryHistory> plan, Side state) {
        String due = plan.map(
                        found -> PlanCourse.of(found, state.day(), state.known().entries()))
                .filter(course -> course.due().hasDate())
                .map(course -> "due " + DayWords.of(course.due().span()) + "; ")
                .orElse("");
        return due + "nothing on record by " + DayWords.of(state.day()) + " shows that it was kept";
    }
}
