package org.vpshr.page.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Place;
import org.vpshr.projections.comparison.Change;

/** To what two reports side by side are narrowed, as an address says it: one kind of change, one section or one place. */
final class Narrowing {
    private static final String ONLY = "only";
    private static final String SECTION = "section";
    private static final String PLACE = "place";
    private static final String PART = "part";

    private Narrowing() {}

    static Address.Comparison read(Query query, Address.ReportAt left, Address.ReportAt right) {
        return new Address.Comparison(left, right, query.one(ONLY).map(Narrowing::kind), part(query));
    }

    private static Change.What kind(String word) {
        return Arrays.stream(Change.What.values())
                .filter(what -> word(what).equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidValue.no(word, "kind of change", "follow a link of a page"));
    }

    private static String word(Change.What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Address.Part> part(Query query) {
        List<Address.Part> said = Stream.of(
                        query.one(SECTION).map(Narrowing::section),
                        query.one(PLACE).map(Narrowing::place),
                        query.one(PART).map(Narrowing::chosen))
                .flatMap(Optional::stream)
                .toList();
        if (said.size() > 1) {
            throw new InvalidValue("two parts are asked for at once", "ask for one section or one place");
        }
        return said.stream().findFirst();
    }

    private static Address.Part section(String key) {
        return new Address.Section(key);
    }

    private static Address.Part place(String text) {
        return new Address.Locality(Place.parse(text));
    }

    private static Address.Part chosen(String value) {
        int colon = value.indexOf(':');
        String rest = value.substring(colon + 1).strip();
        return switch (rest.isEmpty() || colon < 0 ? "" : value.substring(0, colon)) {
            case SECTION -> section(rest);
            case PLACE -> place(rest);
            default -> throw InvalidValue.no(value, PART, "choose one in the form");
        };
    }

    /** As the form that is answered reads it. */
    static String chosen(Address.Part part) {
        return switch (part) {
            case Address.Section section -> SECTION + ":" + section.key();
            case Address.Locality locality -> PLACE + ":" + locality.place();
        };
    }

    static void write(Address.Comparison both, Map<String, List<String>> said) {
        both.only().ifPresent(what -> said.put(ONLY, List.of(word(what))));
        both.part().ifPresent(part -> {
            switch (part) {
                case Address.Section section -> said.put(SECTION, List.of(section.key()));
                case Address.Locality locality ->
                    said.put(PLACE, List.of(locality.place().toString()));
            }
        });
    }
}
