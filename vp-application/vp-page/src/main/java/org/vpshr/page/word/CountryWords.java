package org.vpshr.page.word;

import org.vpshr.application.json.template.CountryNamesJson;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.CountryNames;

/** What countries are called, by the names that come with the library: the same on every machine. */
public final class CountryWords {
    private CountryWords() {}

    /** {@return the name of the country in English; its code where it has none} */
    public static String of(Country country) {
        return names().called(country, Language.ENGLISH);
    }

    private static CountryNames names() {
        return CountryNamesJson.named(CountryNamesJson.VERSIONS.getLast());
    }
}
