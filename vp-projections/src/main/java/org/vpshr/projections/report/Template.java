package org.vpshr.projections.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.history.Kind;

/**
 * What a report is made up of, as versioned data: sections, their titles and order, what each takes in. It is chosen by
 * government and reporting year (rule 38).
 *
 * <p>Write it as data, and let it be read; its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param key its name, such as {@code nl-2018}
 * @param government whose reports it makes
 * @param from the first reporting year that it is for
 * @param until the last one; none while it is in use
 * @param title the lines of the title; {@code {year}} stands for the reporting year
 * @param labels the words for background, plans and credits
 * @param sections in order
 * @param countries the order of country sections; others follow by code
 * @param names names of countries, by code
 * @param thin what to say of a year of which little is on record; none if nothing is said
 */
public record Template(
        String key,
        Country government,
        int from,
        @Nullable Integer until,
        List<Text> title,
        Labels labels,
        List<Part> sections,
        List<Country> countries,
        Map<String, CountryName> names,
        @Nullable Thin thin) {

    /** A text by language. */
    public record Text(SortedMap<Language, String> texts) {
        String in(Language language) {
            return Optional.ofNullable(texts.get(language))
                    .or(() -> Optional.ofNullable(texts.get(Language.ENGLISH)))
                    .orElseThrow();
        }
    }

    /** The words around the items. */
    public record Labels(Text background, Text plan, Text credit, Text noCredit, Text lessons) {}

    /** The name of a country as a heading, and within a sentence. */
    public record CountryName(Text heading, Text within) {}

    /**
     * What a report says when little is on record of its year.
     *
     * @param below it is said when fewer statements than this are of the year itself, standing ones not counted
     * @param section where it is said
     */
    public record Thin(int below, String section, Text text) {
        boolean saidIn(String key, long told) {
            return key.equals(section) && told < below;
        }
    }

    /** How the entries of a group are laid out. */
    public enum Layout {
        /** All in one paragraph. */
        JOINED,
        /** A paragraph for each entry and what is part of it. */
        THREADS,
        /** A paragraph for each subject. */
        BY_SUBJECT
    }

    /**
     * A section.
     *
     * @param key its key, such as {@code A}; {@code C.*} stands for one section for each country
     * @param title its heading; for countries, the country's name is the heading
     * @param level 1 for a chapter, 2 below it
     * @param groups what it takes in, in order
     */
    public record Part(String key, @Nullable Text title, int level, List<Group> groups) {
        public Part {
            groups = List.copyOf(groups);
        }

        boolean forCountries() {
            return key.endsWith(".*");
        }

        /** The first group that selects the kind. */
        Optional<Group> selecting(Kind kind, String qualifier) {
            return groups.stream()
                    .filter(group -> group.selects(kind, qualifier))
                    .findFirst();
        }

        /** The group for an entry that was placed here by hand; the last one where no other takes it. */
        Optional<Group> taking(Kind kind, String qualifier) {
            return selecting(kind, qualifier)
                    .or(() -> groups.stream().filter(group -> group.takes(kind)).findFirst())
                    .or(() -> groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast()));
        }
    }

    /**
     * Entries that belong together in a section.
     *
     * @param select kinds that belong here by themselves: {@code irbc.*}, {@code commitment.ChairHandedOver}, {@code
     *     commitment.PolicyDescribed:national-action-plan}
     * @param take kinds that come here when they are placed in the section by hand
     */
    public record Group(String name, Layout layout, List<String> select, List<String> take) {
        public Group {
            select = List.copyOf(select);
            take = List.copyOf(take);
        }

        boolean selects(Kind kind, String qualifier) {
            return select.stream().anyMatch(pattern -> kind.matches(pattern, qualifier));
        }

        boolean takes(Kind kind) {
            return take.stream().anyMatch(pattern -> kind.matches(pattern, ""));
        }
    }

    public Template {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        countries = List.copyOf(countries);
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** Whether it is for reports of the government and year. */
    public boolean isFor(Country whose, int year) {
        return government.equals(whose) && year >= from && (until == null || year <= until);
    }
}
