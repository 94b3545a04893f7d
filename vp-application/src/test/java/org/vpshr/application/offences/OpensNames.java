package org.vpshr.application.offences;

import org.vpshr.application.json.names.SealedName;
import org.vpshr.domain.register.PersonName;

/** Breaks the rule that only one package makes a name of a sealed one. */
public final class OpensNames {
    PersonName open(SealedName sealed) {
        return new PersonName(sealed.person(), sealed.sealed());
    }
}
