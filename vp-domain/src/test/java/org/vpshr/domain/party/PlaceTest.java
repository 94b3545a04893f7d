package org.vpshr.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InvalidValue;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"UG", "UG:Busia", "CD:South Kivu", "region:Great Lakes", "region:West Africa"})
    void a_place_is_read_as_it_is_written(String text) {
        assertThat(Place.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"UG, UG, ''", "UG:Busia, UG, Busia"})
    void a_place_lies_in_its_country(String text, String country, String locality) {
        assertThat(Place.parse(text)).isEqualTo(new Place.InCountry(new Country(country), locality));
    }

    @Test
    void a_region_lies_in_no_country() {
        assertThat(Place.parse("region:Great Lakes").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"region:", "region: ", "XX:Busia", "Great Lakes", ""})
    void what_is_neither_a_country_nor_a_named_region_is_no_place(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gov:NL", "gov:CH-GE", "gov:BE-VLG", "org:fnv", "person:koch", "group:trade unions"})
    void a_party_is_read_as_it_is_written(String text) {
        assertThat(Party.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gov:CH-", "gov:CH-Geneva", "gov:-GE", "gov:XX-GE", "gov:"})
    void a_government_is_of_a_country_or_of_a_part_with_a_code(String text) {
        assertThatThrownBy(() -> Party.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
