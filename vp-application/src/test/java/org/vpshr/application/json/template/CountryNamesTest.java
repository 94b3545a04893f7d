package org.vpshr.application.json.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.CountryNames;
import org.vpshr.projections.report.Template;
import org.vpshr.projections.report.Template.Text;

class CountryNamesTest {
    private static final CountryNames NAMES = CountryNamesJson.named("cldr-47");
    private static final Set<String> LANGUAGES = Set.of("en", "nl", "fr", "es");

    @Test
    void every_country_that_there_is_has_a_name_in_each_language() {
        Set<String> countries = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        countries.add("EU");

        assertThat(NAMES.names().keySet()).containsAll(countries);
        NAMES.names().forEach((code, name) -> {
            assertThat(name.texts().keySet())
                    .as(code)
                    .extracting(Language::code)
                    .containsExactlyInAnyOrderElementsOf(LANGUAGES);
            assertThat(name.texts().values()).as(code).noneMatch(said -> said.isBlank() || said.equals(code));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "KE, Kenya, Kenia, Kenya, Kenia",
        "TR, Türkiye, Turkije, Turquie, Turquía",
        "NL, Netherlands, Nederland, Pays-Bas, Países Bajos",
        "CD, Congo - Kinshasa, Congo-Kinshasa, Congo-Kinshasa, República Democrática del Congo",
        "CI, Côte d’Ivoire, Ivoorkust, Côte d’Ivoire, Côte d’Ivoire",
        "EU, European Union, Europese Unie, Union européenne, Unión Europea"
    })
    void a_country_is_called_as_its_version_says(String code, String en, String nl, String fr, String es) {
        assertThat(new TreeMap<>(heading(code).texts()))
                .hasToString("{en=%s, es=%s, fr=%s, nl=%s}".formatted(en, es, fr, nl));
    }

    @ParameterizedTest
    @CsvSource({
        "NL, the Netherlands, Nederland",
        "US, the United States, de Verenigde Staten",
        "CD, the Democratic Republic of the Congo, Congo-Kinshasa",
        "GB, the United Kingdom, het Verenigd Koninkrijk",
        "PE, Peru, Peru"
    })
    void within_a_sentence_it_has_its_article(String code, String en, String nl) {
        Text within = NAMES.of(new Country(code)).orElseThrow().within();

        assertThat(within.texts()).containsEntry(new Language("en"), en).containsEntry(new Language("nl"), nl);
    }

    @Test
    void what_stands_within_a_sentence_is_of_a_country_that_has_a_name() {
        assertThat(NAMES.names().keySet()).containsAll(NAMES.within().keySet());
    }

    @Test
    void whatever_is_no_report_calls_a_country_as_the_supplied_reports_do() {
        assertThat(Templates.supplied().all())
                .allSatisfy(template -> template.names().forEach((code, name) -> {
                    Template.CountryName newest =
                            CountryNamesJson.newest().of(new Country(code)).orElseThrow();
                    assertThat(newest.heading().texts())
                            .as(code)
                            .containsAllEntriesOf(name.heading().texts());
                    assertThat(newest.within().texts())
                            .as(code)
                            .containsAllEntriesOf(name.within().texts());
                }));
    }

    @Test
    void a_version_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> CountryNamesJson.named("cldr-1"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("cldr-47");
    }

    @ParameterizedTest
    @FieldSource("org.vpshr.application.json.template.CountryNamesJson#VERSIONS")
    void a_file_bears_the_version_that_it_is_named_by(String version) {
        assertThat(CountryNamesJson.named(version).version()).isEqualTo(version);
    }

    private static Text heading(String code) {
        return NAMES.of(new Country(code)).orElseThrow().heading();
    }
}
