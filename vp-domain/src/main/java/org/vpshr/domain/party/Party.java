package org.vpshr.domain.party;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/**
 * Someone who took part: a government, an organisation, a person by reference, or an unnamed group. Text forms: {@code
 * gov:NL}, {@code org:fnv}, {@code person:koch}, {@code group:representatives of nearby communities}.
 */
public sealed interface Party {

    /** A government as such. */
    record Government(Country country) implements Party {
        @Override
        public String toString() {
            return "gov:" + country;
        }
    }

    /** An organisation by its lasting identity; its dated names are kept in the register. */
    record Organisation(@Label String id) implements Party {
        public Organisation {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "org:" + id;
        }
    }

    /** A person by reference; the name is kept apart, under a key that can be destroyed. */
    record Person(@Label String id) implements Party {
        public Person {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "person:" + id;
        }
    }

    /** People or bodies that are not named. */
    record Group(@OneLine String description) implements Party {
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

    /** @throws InvalidValue when the text is none of the four forms */
    static Party parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String name = text.substring(colon + 1);
        return switch (kind) {
            case "gov" -> new Government(new Country(name));
            case "org" -> new Organisation(name);
            case "person" -> new Person(name);
            case "group" -> new Group(name);
            default ->
                throw InvalidValue.of(text, "a party", "write gov:NL, org:fnv, person:koch or group:trade unions");
        };
    }
}
