package org.vpshr.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vpshr.application.Access;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;

/**
 * A request of a call, understood as far as its parameters go.
 *
 * @param access the record as whoever asks may use it
 * @param form in which is answered
 */
record Call(Request request, Access access, Map<String, String> path, Map<String, String> query, MediaType form) {

    /** A parameter of the path. */
    String in(String name) {
        return Optional.ofNullable(path.get(name)).orElseThrow();
    }

    Optional<String> asked(String name) {
        return Optional.ofNullable(query.get(name));
    }

    String needed(String name) {
        return asked(name).orElseThrow(() -> Refused.bad("the parameter " + name + " is missing", "add it"));
    }

    Circle audience() {
        return asked("audience").map(word -> word(Circle.class, word)).orElse(Circle.PUBLIC);
    }

    /** The government in the path or the query. */
    Country government() {
        return new Country(path.containsKey("government") ? in("government") : needed("government"));
    }

    AsOf asOf(String name) {
        return asked(name).map(AsOf::parse).orElseGet(AsOf::now);
    }

    Optional<LocalDate> day(String name) {
        return asked(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw InvalidValue.of(text, "a day", "write 2019-04-30");
            }
        });
    }

    static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw InvalidValue.of(text, "a year", "write 2018");
        }
        return Integer.parseInt(text);
    }

    Optional<Long> position(String name) {
        return asked(name).map(text -> {
            if (!text.matches("[0-9]{1,18}")) {
                throw InvalidValue.of(text, "a position", "write 412");
            }
            return Long.parseLong(text);
        });
    }

    static <E extends Enum<E>> E word(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        throw InvalidValue.of(word, "known here", "write one of " + words(type));
    }

    static <E extends Enum<E>> java.util.List<String> words(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
