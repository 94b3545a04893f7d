package org.vpshr.page.search;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.vpshr.domain.entry.Desk;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.SubjectWords;
import org.vpshr.projections.listing.EntryLine;

/** By what results are narrowed. */
enum Facet {
    /** What it is about. */
    ABOUT("About"),
    /** What it tells. */
    KIND("What it tells"),
    /** Where its subject is at home. */
    COUNTRY("Where"),
    /** Who wrote it. */
    BY("Who wrote it");

    /**
     * What may be chosen of one of them.
     *
     * @param facet which
     * @param counts how many would be left, by value
     */
    record Choices(Facet facet, SortedMap<String, Long> counts) {}

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    static List<Facet> all() {
        return List.of(values());
    }

    /** {@return the heading above its choices} */
    String title() {
        return title;
    }

    /** {@return its name in a form} */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what a result counts under} */
    String valueOf(EntryLine line) {
        return switch (this) {
            case ABOUT -> SubjectWords.kind(line.subject());
            case KIND -> line.kind().event();
            case COUNTRY -> SubjectWords.home(line.subject());
            case BY -> line.by().toString();
        };
    }

    /** {@return the value for a reader} */
    String words(String value) {
        return switch (this) {
            case ABOUT, COUNTRY -> value;
            case KIND -> DeskWords.event(value);
            case BY -> DeskWords.of(Desk.parse(value));
        };
    }
}
