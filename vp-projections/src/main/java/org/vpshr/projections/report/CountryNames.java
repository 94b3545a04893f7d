package org.vpshr.projections.report;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Template.Text;

/**
 * Names of countries as frozen data with a version: a template names the version, so that what was published does not
 * change with the machine that prints it again.
 *
 * @param version such as {@code cldr-47}
 * @param source where the names were taken from
 * @param names by code, in the form that stands alone
 * @param within by code, where a name stands otherwise within a sentence
 */
public record CountryNames(String version, String source, Map<String, Text> names, Map<String, Text> within) {
    /** Takes copies of the names. */
    public CountryNames {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        within = Collections.unmodifiableMap(new TreeMap<>(within));
    }

    /**
     * {@return the country's name; nothing for a country that they do not know}
     *
     * @param country the country
     */
    public Optional<Template.CountryName> of(Country country) {
        return Optional.ofNullable(names.get(country.code()))
                .map(heading -> new Template.CountryName(heading, inSentence(country, heading)));
    }

    /**
     * {@return what the country is called in the language; its code where they do not know it}
     *
     * @param country the country
     * @param language the language; English where it has no name in that
     */
    public String called(Country country, Language language) {
        return of(country).map(name -> name.heading().in(language)).orElse(country.code());
    }

    private Text inSentence(Country country, Text heading) {
        return Optional.ofNullable(within.get(country.code()))
                .map(heading::with)
                .orElse(heading);
    }
}
