package org.vpshr.domain.given;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of the kinds that the domain knows. */
public final class AnyText {
    /** What breaks formats: quotes, brackets, separators, letters of two halves, marks that join, another direction. */
    private static final String HARD = "\"'\\{}[]()<>,;:=|&%#@/\u00e9\u0301\u00df\u0130\u0131\u03a9\u05d0\u200d\u20ac ";

    private static final String BREAKS = "\t\n";

    private AnyText() {}

    /** {@return words as people write them: never blank, no blank around them, of one line or of several} */
    public static Arbitrary<String> words() {
        return words(HARD + BREAKS);
    }

    /** {@return the same of one line} */
    public static Arbitrary<String> lines() {
        return words(HARD);
    }

    private static Arbitrary<String> words(String hard) {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of("x", "It is so.", "{koch} came.", "\ud83d\udc4d", "0", "null")),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .alpha()
                                        .numeric()
                                        .withChars(hard.toCharArray())
                                        .ofMinLength(1)
                                        .ofMaxLength(30)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** {@return names in an identifier or a path} */
    public static Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(text -> text.replaceAll("-+", "-").replaceAll("^-|-$", ""))
                .filter(text -> !text.isEmpty());
    }

    /** {@return hashes of the form of a SHA-256} */
    public static Arbitrary<String> hashes() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(64);
    }
}
