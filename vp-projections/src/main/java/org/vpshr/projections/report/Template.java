package org.vpshr.projections.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.history.Kind;

/**
 * What a report is made up of, as versioned data: sections, their titles and order, what each takes in. It is chosen by
 * government and reporting year (rule 38).
 *
 * <p>Write it as data, and let it be read; its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param key its name, such as {@code nl-2018}, which stays when it is changed
 * @param version from 1, which is meant where none is said; a change makes a new one beside the old one, by which goes on to
 *     be printed what was published by it
 * @param form the version of the form that it is written in, which says how it lays out; 1 where none is named
 * @param government whose reports it makes; none where it is for any
 * @param from the first reporting year that it is for
 * @param until the last one; none while it is in use
 * @param guidelines the version of the reporting guidelines that coverage goes by; none where the year decides
 * @param cadence when a full report is due; none where the guidelines say so
 * @param unreviewed languages whose words no speaker of them has reviewed yet
 * @param title the lines of the title; {@code {year}} stands for the reporting year, {@code {government}} for the name of
 *     the government within a sentence
 * @param labels the words for background, plans and credits
 * @param sections in order
 * @param order of the entries of a group; none where the form decides
 * @param countries the order of country sections
 * @param countryOrder how the countries follow that are not listed
 * @param names names of countries, by code, which go before all others
 * @param countryNames the names of all other countries; a country without a name is headed by its code
 * @param thin what to say of a year of which little is on record; none if nothing is said
 */
public record Template(
        String key,
        int version,
        int form,
        @Nullable Country government,
        int from,
        @Nullable Integer until,
        @Nullable String guidelines,
        @Nullable Cadence cadence,
        List<Language> unreviewed,
        List<Text> title,
        Labels labels,
        List<Part> sections,
        @Nullable Order order,
        List<Country> countries,
        @Nullable CountryOrder countryOrder,
        Map<String, CountryName> names,
        @Nullable CountryNames countryNames,
        @Nullable Thin thin) {

    /**
     * The form of templates in which a section without entries is left out, entries stand in the order of time, and what is
     * said of a year of which little is on record is not published. In the form before it none of that is so.
     */
    public static final int FORM = 2;

    /**
     * A text by language.
     *
     * @param texts the text in each language
     */
    public record Text(SortedMap<Language, String> texts) {
        /** Takes a copy of the texts. */
        public Text {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }

        /** In the language, else in English, else in the first that there is. */
        String in(Language language) {
            return Optional.ofNullable(texts.get(language))
                    .or(() -> Optional.ofNullable(texts.get(Language.ENGLISH)))
                    .or(() -> texts.values().stream().findFirst())
                    .orElse("");
        }

        /** The same, with another in the languages in which that is said. */
        Text with(Text other) {
            SortedMap<Language, String> both = new TreeMap<>(texts);
            both.putAll(other.texts);
            return new Text(both);
        }
    }

    /**
     * The words around the items.
     *
     * @param background before what lies before the year; none where it is not labelled
     * @param plan before what lies ahead; none where it is not labelled
     * @param later before what lies after the year; none where it is not labelled
     * @param credit how the maker of a picture is named; {@code {credit}} stands for the maker
     * @param noCredit what is said where no maker is known
     * @param lessons the heading of a box of lessons and challenges; {@code {country}} stands for the country's name
     */
    public record Labels(
            @Nullable Text background,
            @Nullable Text plan,
            @Nullable Text later,
            Text credit,
            Text noCredit,
            Text lessons) {
        Stream<Text> all() {
            return Stream.concat(
                    Stream.of(credit, noCredit, lessons),
                    Stream.of(Optional.ofNullable(background), Optional.ofNullable(plan), Optional.ofNullable(later))
                            .flatMap(Optional::stream));
        }
    }

    /**
     * Words that a section has in the place of those of the template; an empty text where it labels nothing.
     *
     * @param background before what lies before the year; none for that of the template
     * @param plan before what lies ahead; none for that of the template
     * @param later before what lies after the year; none for that of the template
     */
    public record PartLabels(
            @Nullable Text background,
            @Nullable Text plan,
            @Nullable Text later) {}

    /**
     * When a full report is due, with updates between (rule 42).
     *
     * @param fullEvery after how many years a full report comes again
     * @param firstFull the year of the first full report
     */
    public record Cadence(int fullEvery, int firstFull) {
        ReportKind due(int year) {
            return Math.floorMod(year - firstFull, fullEvery) == 0 ? ReportKind.FULL : ReportKind.UPDATE;
        }
    }

    /** In which order the entries of a group stand. */
    public enum Order {
        /** By the day on which they happened, or were written where that is not known as exactly. */
        WRITTEN,
        /** By their earliest day, then their latest, then what they are part of or follow, then their names. */
        TIME
    }

    /** How countries follow that a template does not list. */
    public enum CountryOrder {
        /** By the ISO 3166 code. */
        CODE,
        /** By the name, as the language of the report sorts it. */
        NAME
    }

    /**
     * The name of a country as a heading, and within a sentence.
     *
     * @param heading as a heading
     * @param within within a sentence
     */
    public record CountryName(Text heading, Text within) {}

    /**
     * What a report says when little is on record of its year.
     *
     * @param below it is said when fewer statements than this are of the year itself, standing ones not counted
     * @param section where it is said
     * @param text what is said
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
     * @param afterYear whether it prints what was written for the year and lies after it, as an introduction may
     * @param whenEmpty what it says when nothing else stands in it; none where it is left out then
     * @param labels its own words for background, plans and what lies after the year
     * @param groups what it takes in, in order
     */
    public record Part(
            String key,
            @Nullable Text title,
            int level,
            boolean afterYear,
            @Nullable Text whenEmpty,
            @Nullable PartLabels labels,
            List<Group> groups) {
        /** Takes a copy of the groups. */
        public Part {
            groups = List.copyOf(groups);
        }

        boolean forCountries() {
            return key.endsWith(".*");
        }

        /** What its key begins with, before the country. */
        String prefix() {
            return key.substring(0, key.lastIndexOf('.') + 1);
        }

        /** Whether it is there for nothing but what no rule places, so that it is printed only when it holds something. */
        boolean forTheRest() {
            return !groups.isEmpty() && groups.stream().allMatch(Group::forTheRest);
        }

        /** The first group that selects the kind. */
        Optional<Group> selecting(Kind kind, String qualifier) {
            return groups.stream()
                    .filter(group -> group.selects(kind, qualifier))
                    .findFirst();
        }

        /** The group for what no rule of the template places. */
        Optional<Group> rest() {
            return groups.stream().filter(Group::forTheRest).findFirst();
        }

        /** The group for an entry that was placed here by hand; that for the rest, or the last one, where no other takes it. */
        Optional<Group> taking(Kind kind, String qualifier) {
            return selecting(kind, qualifier)
                    .or(() -> groups.stream().filter(group -> group.takes(kind)).findFirst())
                    .or(this::rest)
                    .or(() -> groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast()));
        }
    }

    /**
     * Entries that belong together in a section.
     *
     * @param name what it is called
     * @param layout how its entries are set
     * @param select kinds that belong here by themselves: {@code irbc.*}, {@code commitment.ChairHandedOver}, {@code
     *     commitment.PolicyDescribed:national-action-plan}; {@code *} for whatever no rule of the template places
     * @param take kinds that come here when they are placed in the section by hand
     * @param order entries that stand first, in this order
     */
    public record Group(String name, Layout layout, List<String> select, List<String> take, List<EntryId> order) {
        private static final String REST = "*";

        /** Takes copies of the lists. */
        public Group {
            select = List.copyOf(select);
            take = List.copyOf(take);
            order = List.copyOf(order);
        }

        boolean selects(Kind kind, String qualifier) {
            return select.stream().anyMatch(pattern -> kind.matches(pattern, qualifier));
        }

        boolean forTheRest() {
            return select.contains(REST);
        }

        boolean takes(Kind kind) {
            return take.stream().anyMatch(pattern -> kind.matches(pattern, ""));
        }
    }

    /** Takes copies of what is given. */
    public Template {
        version = Math.max(1, version);
        form = form == 0 ? 1 : form;
        unreviewed = List.copyOf(unreviewed);
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        countries = List.copyOf(countries);
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /**
     * {@return its key and version, by which a publication names it: {@code nl-2018}, and from the second on
     * {@code nl-2018.2}}
     */
    public String edition() {
        return version == 1 ? key : key + "." + version;
    }

    /**
     * {@return whether it is for reports of the government and year}
     *
     * @param whose the government, by its country
     * @param year the year, in four digits
     */
    public boolean isFor(Country whose, int year) {
        return (government == null || government.equals(whose)) && year >= from && (until == null || year <= until);
    }

    /**
     * {@return whether a full report or an update is due for the year; nothing where the guidelines of the year say so}
     *
     * @param year the year, in four digits
     */
    public Optional<ReportKind> due(int year) {
        return Optional.ofNullable(cadence).map(each -> each.due(year));
    }

    /** {@return the same, as what is published is laid out: without what is said of a draft} */
    public Template published() {
        return form < FORM
                ? this
                : new Template(
                        key,
                        version,
                        form,
                        government,
                        from,
                        until,
                        guidelines,
                        cadence,
                        unreviewed,
                        title,
                        labels,
                        sections,
                        order,
                        countries,
                        countryOrder,
                        names,
                        countryNames,
                        null);
    }

    boolean ordersByTime() {
        return order == null ? form >= FORM : order == Order.TIME;
    }

    /** Whether a section without entries stands there all the same. */
    boolean keepsEmpty() {
        return form < FORM;
    }

    /** {@return the languages in which it says all that it prints} */
    public SortedSet<Language> languages() {
        SortedSet<Language> languages = new TreeSet<>(labels.lessons().texts().keySet());
        Stream.of(title.stream(), labels.all(), sections.stream().flatMap(part -> Stream.ofNullable(part.title())))
                .flatMap(texts -> texts)
                .forEach(text -> languages.retainAll(text.texts().keySet()));
        return languages;
    }

    /**
     * {@return the country's name within a sentence of the language, or its code where it has none}
     *
     * @param country the country
     * @param language in which it is printed
     */
    public String within(Country country, Language language) {
        return nameOf(country).map(name -> name.within().in(language)).orElse(country.code());
    }

    /**
     * {@return the country's name: its own, else that of the version that it names}
     *
     * @param country the country
     */
    public Optional<CountryName> nameOf(Country country) {
        return Optional.ofNullable(names.get(country.code()))
                .or(() -> Optional.ofNullable(countryNames).flatMap(all -> all.of(country)));
    }
}
