package org.vpshr.domain.offences;

/** Breaks the rule that there is no default locale. */
public final class FormatsTheText {
    String year(int year) {
        return "%04d".formatted(year);
    }
}
