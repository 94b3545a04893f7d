package org.vpshr.domain.entry;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.Label;

/**
 * A desk of a ministry or a mission, which contributes or clears. Text form {@code NL/embassy-lima}.
 *
 * @param government the government, by its country
 * @param name a short name in small letters, digits and hyphens
 */
public record Desk(Country government, @Label String name) {

    /**
     * Checks the name.
     *
     * @throws InvalidValue when it is no short name in small letters
     */
    public Desk {
        Slug.checked(name);
    }

    /**
     * {@return the desk of a text}
     *
     * @param text such as {@code NL/embassy-lima}
     * @throws InvalidValue when it is not of that form
     */
    public static Desk parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw InvalidValue.of(text, "a desk", "write NL/embassy-lima");
        }
        return new Desk(new Country(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return government + "/" + name;
    }
}
