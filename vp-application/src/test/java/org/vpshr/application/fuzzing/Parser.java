package org.vpshr.application.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that reads what comes from outside.
 *
 * @param name the method that reads, as in {@code domain.time.FuzzyDate#parse}
 * @param corpus what it reads
 * @param attempt has it read something
 */
public record Parser(String name, List<byte[]> corpus, Attempt attempt) {

    /** Has something read; what it throws is judged. */
    @FunctionalInterface
    public interface Attempt {
        /** Reads it. */
        void on(byte[] input) throws Exception;
    }

    /** A method that is found by its name, and reads the input as the kind of thing that it takes. */
    public static Parser of(String name, List<byte[]> corpus, Object... before) {
        return new Parser(name, corpus, NamedMethod.of(name, before));
    }

    /** The same of texts. */
    public static Parser ofTexts(String name, String... corpus) {
        return of(name, texts(corpus));
    }

    /** Texts as bytes. */
    public static List<byte[]> texts(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
