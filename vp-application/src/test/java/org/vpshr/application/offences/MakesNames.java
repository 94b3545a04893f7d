package org.vpshr.application.offences;

import org.vpshr.domain.register.PersonName;

/** Breaks the rule that names in clear come by lines of contributions alone. */
public final class MakesNames {
    PersonName of(String text) {
        return new PersonName("koch", text);
    }
}
