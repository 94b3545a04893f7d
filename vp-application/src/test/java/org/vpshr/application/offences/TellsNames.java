package org.vpshr.application.offences;

import java.util.Optional;
import org.vpshr.domain.register.PersonName;

/** Breaks the rule that names are told by one view. */
public final class TellsNames {
    Optional<String> tell(Optional<PersonName> name) {
        return name.map(PersonName::full);
    }
}
