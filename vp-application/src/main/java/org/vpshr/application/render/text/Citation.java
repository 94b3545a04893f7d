package org.vpshr.application.render.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.time.FuzzyDate;

/** The words by which a source is cited, its address apart. */
public final class Citation {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Citation() {}

    public static String of(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.title());
        if (!source.publisher().isEmpty()) {
            parts.add(source.publisher());
        }
        if (source.published() != null) {
            parts.add(date(source.published()));
        }
        if (source.accessed() != null) {
            parts.add("read on " + date(source.accessed()));
        }
        return String.join(", ", parts);
    }

    /** No finer than it is known; by hand, so that no locale has a say. */
    private static String date(FuzzyDate date) {
        LocalDate day = date.earliest();
        String month = MONTHS.get(day.getMonthValue() - 1);
        if (date.about() || date.uncertain()) {
            return date.edtf();
        }
        return switch (date.precision()) {
            case DAY -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case MONTH -> month + " " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
            case SEASON, PART, DECADE, RANGE, NONE -> date.edtf();
        };
    }
}
