package org.vpshr.domain.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.domain.entry.Language;

/**
 * A whole day as a text says it: {@code 14 March 2018}, {@code March 14}, {@code 14 maart 2018}, {@code 14 de marzo}.
 *
 * @param at where it stands in the text
 * @param year where the text says it
 */
record WordedDay(Wording at, MonthDay day, OptionalInt year) {
    /** A day by which a law is named says nothing of when something happened. */
    private static final Pattern OF_A_LAW = Pattern.compile(
            "\\b(?:Act|Law|law|decree|order|Order|Bill|Treaty|treaty|Decree|Decision|Directive|Regulation|Resolution|Ordinance|wet|Wet|besluit|loi|décret|ley|Ley|decreto)(?:"
                    + " [Nn]o\\.? ?[\\w/-]+| n° ?[\\w/-]+)? (?:of|van|du|de|del) (?:the )?$");

    /** {@code Army Day, 19 September}. */
    private static final Pattern OF_A_FEAST = Pattern.compile("\\p{Lu}\\p{L}* Day(?:,| on| \\() ?(?:the )?$");

    private static final Map<MonthNames, List<Pattern>> FORMS = forms();

    private static Map<MonthNames, List<Pattern>> forms() {
        Map<MonthNames, List<Pattern>> forms = new EnumMap<>(MonthNames.class);
        for (MonthNames months : MonthNames.values()) {
            String month = "(?<month>" + months.alternatives() + ")";
            Pattern dayFirst = Pattern.compile("(?<![\\w.,/-])(?<day>\\d{1,2})(?:st|nd|rd|th|er)?(?: of| de)? " + month
                    + "(?:,? (?:de |del )?(?<year>\\d{4}))?(?![\\p{L}\\d])");
            Pattern monthFirst = Pattern.compile("(?<![\\p{L}\\d])" + month
                    + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<year>\\d{4}))?(?![\\p{L}\\d:%])");
            forms.put(months, months == MonthNames.EN ? List.of(dayFirst, monthFirst) : List.of(dayFirst));
        }
        return forms;
    }

    /** The days that stand in the text, in their order; none in a language whose months are not known here. */
    static List<WordedDay> in(String text, Language language) {
        return MonthNames.of(language).stream()
                .flatMap(months -> FORMS.getOrDefault(months, List.of()).stream()
                        .flatMap(form -> form.matcher(text).results())
                        .filter(found -> Stream.of(OF_A_LAW, OF_A_FEAST)
                                .noneMatch(name -> name.matcher(text.substring(0, found.start()))
                                        .find()))
                        .flatMap(found -> of(months, found).stream()))
                .toList();
    }

    private static Optional<WordedDay> of(MonthNames months, MatchResult found) {
        try {
            MonthDay day = MonthDay.of(months.number(found.group("month")), Integer.parseInt(found.group("day")));
            String year = found.group("year");
            WordedDay said = new WordedDay(
                    new Wording(found.start(), found.end()),
                    day,
                    year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
            return Stream.of(said).filter(WordedDay::exists).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day: 31 words of a sentence and a month beside them
        }
    }

    private boolean exists() {
        return year.isEmpty() || day.isValidYear(year.getAsInt());
    }

    /** Whether one of the days from the first to the last is this one; without a year, in any year. */
    boolean isBetween(LocalDate first, LocalDate last) {
        if (year.isPresent()) {
            LocalDate only = day.atYear(year.getAsInt());
            return !only.isBefore(first) && !only.isAfter(last);
        }
        return Stream.iterate(Year.from(first), each -> each.plusYears(1))
                .limit(Math.max(1, Math.min(2, last.getYear() - first.getYear() + 1L)))
                .filter(each -> day.isValidYear(each.getValue()))
                .map(each -> day.atYear(each.getValue()))
                .anyMatch(each -> !each.isBefore(first) && !each.isAfter(last));
    }
}
