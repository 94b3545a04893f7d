package org.vpshr.domain.party;

import java.util.Optional;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;

/**
 * Where something was: a country, and below it a province, town or site if one is known, or a region that is no country. Text
 * forms {@code UG}, {@code UG:Busia} and {@code region:Great Lakes}. What is so of several countries has each of them.
 */
public sealed interface Place {
    /** What a region begins with in its text form. */
    String OF_A_REGION = "region:";

    /** {@return the country that it is, or lies in; nothing for a region} */
    Optional<Country> country();

    /** {@return what it is called below its country, or as a region; empty when only the country is known} */
    String locality();

    /**
     * A country, or what lies in it.
     *
     * @param of the country
     * @param locality empty when only the country is known
     */
    record InCountry(Country of, @Label @MayBeEmpty String locality) implements Place {
        @Override
        public Optional<Country> country() {
            return Optional.of(of);
        }

        @Override
        public String toString() {
            return locality.isEmpty() ? of.code() : of.code() + ":" + locality;
        }
    }

    /**
     * A part of the world that is no country: of several countries, of parts of them, or of none.
     *
     * @param name what it is called
     */
    record Region(@Label String name) implements Place {
        /**
         * Checks the name.
         *
         * @throws InvalidValue when it is blank
         */
        public Region {
            if (name.isBlank()) {
                throw InvalidValue.of(name, "the name of a region", "write region:Great Lakes");
            }
        }

        @Override
        public Optional<Country> country() {
            return Optional.empty();
        }

        @Override
        public String locality() {
            return name;
        }

        @Override
        public String toString() {
            return OF_A_REGION + name;
        }
    }

    /**
     * {@return the place of a text}
     *
     * @param text such as {@code PE}, {@code PE:Cusco} or {@code region:Great Lakes}
     * @throws InvalidValue when it is none of these forms
     */
    static Place parse(String text) {
        if (text.startsWith(OF_A_REGION)) {
            return new Region(text.substring(OF_A_REGION.length()).strip());
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new InCountry(new Country(text), "")
                : new InCountry(
                        new Country(text.substring(0, colon)),
                        text.substring(colon + 1).strip());
    }
}
