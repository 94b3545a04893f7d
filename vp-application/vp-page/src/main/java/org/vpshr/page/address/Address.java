package org.vpshr.page.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;
import org.vpshr.projections.comparison.Change;

/** What a page is of. Two pages that say something else have two addresses, and each stays what it is. */
public sealed interface Address {

    /** What a form of its own is for: its answer is a page, or its data beside it. */
    sealed interface DataPage extends Address permits ReportAt, Comparison, FollowUp, Coverage, Life {}

    /** The governments that the record tells of. */
    record Governments() implements Address {}

    /** The years of a government, with pictures. */
    record Glance(Country government, AsOf known) implements Address {}

    /** A report: of a year, as known then. */
    record ReportAt(Country government, int year, AsOf known, Language language) implements DataPage {

        /** {@return the same report in English} */
        public static ReportAt of(Country government, int year, AsOf known) {
            return new ReportAt(government, year, known, Language.ENGLISH);
        }

        /** {@return the same year, as known at another time} */
        public ReportAt at(AsOf other) {
            return new ReportAt(government, year, other, language);
        }

        /** {@return the same in another language} */
        public ReportAt in(Language other) {
            return new ReportAt(government, year, known, other);
        }
    }

    /**
     * Two reports side by side, in one language: that of the left one.
     *
     * @param left the one that is read first
     * @param right the one beside it
     * @param only of which kind the changes are that are shown; empty for all
     * @param part to which part of both it is narrowed; empty for the whole
     */
    record Comparison(ReportAt left, ReportAt right, Optional<Change.What> only, Optional<Part> part)
            implements DataPage {
        public Comparison {
            right = right.in(left.language());
        }

        /** All changes. */
        public Comparison(ReportAt left, ReportAt right) {
            this(left, right, Optional.empty(), Optional.empty());
        }

        /** {@return the same with changes of one kind alone} */
        public Comparison only(Change.What what) {
            return new Comparison(left, right, Optional.of(what), part);
        }

        /** {@return where a statement stands on the page; with a point, as no entry has one in its name} */
        public static String place(EntryId entry) {
            return "s." + entry.value();
        }

        /** {@return the same with changes of all kinds} */
        public Comparison all() {
            return new Comparison(left, right, Optional.empty(), part);
        }

        /** {@return the same, narrowed to a part, with changes of all kinds} */
        public Comparison of(Part narrower) {
            return new Comparison(left, right, Optional.empty(), Optional.of(narrower));
        }

        /** {@return both reports whole, with all changes} */
        public Comparison whole() {
            return new Comparison(left, right);
        }
    }

    /** To what a comparison is narrowed. */
    sealed interface Part {}

    /**
     * A section.
     *
     * @param key its key in the template, such as {@code C.PE}
     */
    record Section(String key) implements Part {}

    /**
     * What is told of a place: in the country, where no more than that is named.
     *
     * @param place as entries name it
     */
    record Locality(Place place) implements Part {}

    /** A picture of the record, on a page of its own since it may have to read all of it. */
    record PictureAt(Country government, PictureName picture, AsOf known) implements Address {}

    /** What was promised, and what became of it. */
    record FollowUp(ReportAt of) implements DataPage {}

    /** What the guidelines ask for, and what serves it. */
    record Coverage(ReportAt of) implements DataPage {}

    /** The versions of a report, and what was said of them later. */
    record Errata(Country government, int year) implements Address {}

    /** The whole life of an entry, as known then. */
    record Life(EntryId entry, AsOf known) implements DataPage {}

    /**
     * The entries that answer to words, as known then.
     *
     * @param words what is looked for; empty for all
     * @param known as of when
     * @param narrowed by what else, each under its name, such as {@code kind}; nothing that is empty
     */
    record Search(String words, AsOf known, SortedMap<String, List<String>> narrowed) implements Address {
        public Search {
            words = words.strip();
            SortedMap<String, List<String>> copy = new TreeMap<>();
            narrowed.forEach((name, values) -> {
                List<String> said = values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
                if (!said.isEmpty()) {
                    copy.put(name, said);
                }
            });
            narrowed = java.util.Collections.unmodifiableSortedMap(copy);
        }

        /** All that answers to the words. */
        public Search(String words, AsOf known) {
            this(words, known, new TreeMap<>(Map.of()));
        }

        /** {@return what was said under the name; empty where nothing was} */
        public List<String> said(String name) {
            return narrowed.getOrDefault(name, List.of());
        }
    }

    /** What the words of these pages say. */
    record Words() implements Address {}

    /** The style sheet, a typeface, a licence. */
    record Resource(String name) implements Address {}

    /** The file of a picture that a report prints, as it is held. */
    record PictureFile(Country government, EntryId entry, String name) implements Address {}

    /** What a page says, as data. */
    record Beside(DataPage page, Form form) implements Address {}

    /** How data beside a page is written. */
    enum Form {
        JSON("application/json; charset=utf-8"),
        MD("text/markdown; charset=utf-8"),
        /** Of the life of an entry alone: its provenance in the words of W3C PROV. */
        PROV("application/json; charset=utf-8");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        /** {@return how it ends in an address} */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /** {@return its media type} */
        public String mediaType() {
            return mediaType;
        }
    }
}
