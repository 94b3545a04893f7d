package org.vpshr.domain.offences;

/** Breaks the rule that there is no default locale. */
public final class LowersAsIsUsualHere {
    @SuppressWarnings("StringCaseLocaleUsage")
    String word(String text) {
        return text.toLowerCase();
    }
}
