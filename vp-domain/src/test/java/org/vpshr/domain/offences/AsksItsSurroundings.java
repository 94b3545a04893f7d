package org.vpshr.domain.offences;

/** Breaks the rule that there is no I/O. */
public final class AsksItsSurroundings {
    String lineEnd() {
        return System.lineSeparator();
    }
}
