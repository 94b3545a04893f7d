package org.vpshr.application.json.names;

import org.vpshr.domain.register.PersonName;

/** Seals names before they are stored and opens them when they are read. */
public interface PersonNames {

    SealedName seal(PersonName name);

    /** The name, or {@link PersonName#ERASED} in its place when the key is no more. */
    PersonName open(SealedName sealed);
}
