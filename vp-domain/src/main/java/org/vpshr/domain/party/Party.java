package org.vpshr.domain.party;

import java.util.regex.Pattern;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/**
 * Someone who took part: a government, an organisation, a person by reference, or an unnamed group. Text forms: {@code
 * gov:NL}, {@code gov:CH-GE}, {@code org:fnv}, {@code person:koch}, {@code group:representatives of nearby communities}.
 */
public sealed interface Party {

    /**
     * A government as such.
     *
     * @param country the country
     */
    record Government(Country country) implements Party {
        @Override
        public String toString() {
            return "gov:" + country;
        }
    }

    /**
     * The government of a part of a country, such as a province, a canton or a municipality.
     *
     * @param country the country that it is a part of
     * @param subdivision its ISO 3166-2 code without the country's, such as {@code GE} for the canton of Geneva
     */
    record RegionalGovernment(Country country, @Label String subdivision) implements Party {
        private static final Pattern SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}");

        /**
         * Checks the code.
         *
         * @throws InvalidValue when it is not of the form of ISO 3166-2
         */
        public RegionalGovernment {
            if (!SUBDIVISION.matcher(subdivision).matches()) {
                throw InvalidValue.of(subdivision, "the code of a part of a country", "write gov:CH-GE or gov:BE-VLG");
            }
        }

        @Override
        public String toString() {
            return "gov:" + country + "-" + subdivision;
        }
    }

    /**
     * An organisation by its lasting identity; its dated names are kept in the register.
     *
     * @param id its id in the register
     */
    record Organisation(@Label String id) implements Party {
        /**
         * Checks the id.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public Organisation {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "org:" + id;
        }
    }

    /**
     * A person by reference; the name is kept apart, under a key that can be destroyed.
     *
     * @param id its id in the register
     */
    record Person(@Label String id) implements Party {
        /**
         * Checks the id.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public Person {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "person:" + id;
        }
    }

    /**
     * People or bodies that are not named.
     *
     * @param description who they are, in words
     */
    record Group(@OneLine String description) implements Party {
        /**
         * Checks the description.
         *
         * @throws InvalidValue when it is blank
         */
        public Group {
            if (description.isBlank()) {
                throw new InvalidValue("a group needs a description, such as group:trade unions");
            }
        }

        @Override
        public String toString() {
            return "group:" + description;
        }
    }

    private static Party government(String name) {
        int dash = name.indexOf('-');
        return dash < 0
                ? new Government(new Country(name))
                : new RegionalGovernment(new Country(name.substring(0, dash)), name.substring(dash + 1));
    }

    /**
     * {@return the party of a text}
     *
     * @param text the text
     * @throws InvalidValue when the text is none of these forms
     */
    static Party parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String name = text.substring(colon + 1);
        return switch (kind) {
            case "gov" -> government(name);
            case "org" -> new Organisation(name);
            case "person" -> new Person(name);
            case "group" -> new Group(name);
            default ->
                throw InvalidValue.of(
                        text, "a party", "write gov:NL, gov:CH-GE, org:fnv, person:koch or group:trade unions");
        };
    }
}
