package org.vpshr.documents.docx;

import java.util.Locale;
import java.util.Set;
import org.vpshr.domain.party.Country;

/** The language of a report as a word processor names it, by which it corrects and divides words. */
final class WordLanguage {
    private static final Set<String> OWN_ENGLISH = Set.of("AU", "CA", "US");

    private WordLanguage() {}

    /**
     * With the country by whose habits it is written where the language alone does not say it.
     *
     * @param language as the report names it
     * @param government whose report it is
     */
    static String of(String language, Country government) {
        return switch (language) {
            case "en" -> OWN_ENGLISH.contains(government.code()) ? "en-" + government.code() : "en-GB";
            case "nl", "fr", "es", "de" -> language + "-" + language.toUpperCase(Locale.ROOT);
            default -> language;
        };
    }
}
