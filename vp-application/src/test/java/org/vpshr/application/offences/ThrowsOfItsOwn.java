package org.vpshr.application.offences;

/** Breaks the rule that what is thrown is of a kind. */
public final class ThrowsOfItsOwn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThrowsOfItsOwn() {
        super("of no kind");
    }
}
