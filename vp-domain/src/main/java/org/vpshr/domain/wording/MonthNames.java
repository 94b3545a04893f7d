package org.vpshr.domain.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.entry.Language;

/** The names of the months in the languages in which days are looked for. */
enum MonthNames {
    EN("January February March April May June July August September October November December"),
    NL("januari februari maart april mei juni juli augustus september oktober november december"),
    FR("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ES("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    private static final Map<String, MonthNames> BY_LANGUAGE = Map.of("en", EN, "nl", NL, "fr", FR, "es", ES);

    private final List<String> names;

    MonthNames(String names) {
        this.names = Arrays.asList(names.split(" "));
    }

    static Optional<MonthNames> of(Language language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language.code()));
    }

    /** As alternatives of a pattern. */
    String alternatives() {
        return String.join("|", names);
    }

    /** From 1 on. */
    int number(String name) {
        return names.indexOf(name) + 1;
    }
}
