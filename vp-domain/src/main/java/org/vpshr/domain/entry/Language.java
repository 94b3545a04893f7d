package org.vpshr.domain.entry;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;

/**
 * A language by its ISO 639-1 code.
 *
 * @param code two small letters
 */
public record Language(@Label String code) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");

    /**
     * Checks the code.
     *
     * @throws InvalidValue when it is not two small letters
     */
    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw InvalidValue.of(code, "a language code", "write en or nl");
        }
    }

    /** {@return whether there is a language of that code; what is on record is read all the same} */
    public boolean exists() {
        return LanguageCodes.contain(code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
