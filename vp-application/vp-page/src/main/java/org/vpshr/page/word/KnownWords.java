package org.vpshr.page.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.vpshr.application.reports.AsOf;

/** As of when something is told, as it goes on from "as far as we know it". */
public final class KnownWords {
    private KnownWords() {}

    /**
     * {@return the words}
     *
     * @param known as of when
     * @param day the day that this is of
     */
    public static String of(AsOf known, LocalDate day) {
        return switch (known) {
            case AsOf.Now now -> "now";
            case AsOf.Day on -> "at the end of " + DayWords.of(on.day());
            case AsOf.Moment at -> "on " + DayWords.of(at.instant()) + " at " + clock(at.instant()) + " UTC";
            case AsOf.Position at -> "with event " + at.position() + ", on " + DayWords.of(day);
            case AsOf.Published as -> "in version " + as.version() + ", made from what was recorded by " + DayWords.of(day);
        };
    }

    private static String clock(Instant at) {
        String time = at.atZone(ZoneOffset.UTC).toLocalTime().toString();
        return time.length() > 8 ? time.substring(0, 8) : time;
    }
}
