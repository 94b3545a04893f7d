package org.vpshr.domain.offences;

/** Breaks the rule that there is no default locale. */
public final class FormatsAsIsUsualHere {
    @SuppressWarnings("StringFormatWithoutLocale")
    String year(int year) {
        return String.format("%04d", year);
    }
}
