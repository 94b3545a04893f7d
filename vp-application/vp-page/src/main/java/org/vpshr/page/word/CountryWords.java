package org.vpshr.page.word;

import org.vpshr.application.json.template.CountryNamesJson;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;

/** What countries are called: as the reports print them that the library supplies templates for. */
public final class CountryWords {
    private CountryWords() {}

    /** {@return the name of the country in English; its code where it has none} */
    public static String of(Country country) {
        return CountryNamesJson.newest().called(country, Language.ENGLISH);
    }
}
