package org.vpshr.domain.entry;

/** A language by its ISO 639-1 code. */
public record Language(String code) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("'" + code + "' is not a language code: write en or nl");
        }
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
