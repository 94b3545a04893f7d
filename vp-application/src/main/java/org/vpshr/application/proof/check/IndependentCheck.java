package org.vpshr.application.proof.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The checker for those who have nothing of this library: a program in Python without any library beside its own, which was
 * written apart from what is checked here, to be handed on together with what it checks.
 */
public final class IndependentCheck {
    /** The name of its file. */
    public static final String FILE = "check.py";

    private IndependentCheck() {}

    /** {@return the program, which is in UTF-8} */
    public static String program() {
        try (InputStream in = Objects.requireNonNull(IndependentCheck.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
