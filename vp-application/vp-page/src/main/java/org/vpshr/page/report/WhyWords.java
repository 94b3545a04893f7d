package org.vpshr.page.report;

import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.time.When;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.report.Report;

/** Why a statement is in the report of a year. */
final class WhyWords {
    private WhyWords() {}

    static String of(Report.Item item, Entry entry, int year) {
        When when = entry.when();
        String time = DayWords.of(when.span());
        String why = switch (item.relation()) {
            case ACTIVITY -> "It speaks of " + time + ", which touches " + year + ".";
            case PERHAPS -> "Its date, " + time + ", may or may not lie in " + year + ".";
            case STANDING -> "It holds from year to year until it is withdrawn or changed.";
            case UNDATED -> "It has no date of its own. It was written for the report on " + year + ".";
            case BACKGROUND -> "It speaks of " + time + ", before " + year + ", and is told as background.";
            case PLAN ->
                "It was planned or promised by then, and looks ahead"
                        + (when.hasDate() ? ": " + time + "." : ", without a date.");
            case LATER -> "It speaks of " + time + ", after " + year + ", and was written for the report on it.";
            case ABSENT -> "It was placed in this report.";
        };
        return why + stated(when) + placed(entry);
    }

    private static String stated(When when) {
        String words = when.stated();
        boolean isOwn = when.hasDate() && !words.equals(when.span().edtf());
        return isOwn ? " The writer’s own words: “" + words + "”." : "";
    }

    private static String placed(Entry entry) {
        return entry.placement() == null ? "" : " It was placed in this section by hand.";
    }
}
