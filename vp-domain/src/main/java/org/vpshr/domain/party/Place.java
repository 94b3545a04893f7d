package org.vpshr.domain.party;

import org.vpshr.domain.text.Label;

/**
 * A country, and below it a province, town or site if one is known. Text form {@code UG} or {@code UG:Busia}.
 *
 * @param locality empty when only the country is known
 */
public record Place(Country country, @Label String locality) {

    public static Place parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Place(new Country(text), "")
                : new Place(
                        new Country(text.substring(0, colon)),
                        text.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
        return locality.isEmpty() ? country.code() : country.code() + ":" + locality;
    }
}
