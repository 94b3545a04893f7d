package org.vpshr.application.json.names;

import org.vpshr.domain.register.PersonName;

/** For texts that hold no sealed names: lines, whose names are in clear, and proofs, which hold none at all. */
public final class NamesInClear implements PersonNames {
    @Override
    public SealedName seal(PersonName name) {
        throw new IllegalStateException("names are not sealed here");
    }

    @Override
    public PersonName open(SealedName sealed) {
        throw new IllegalStateException("names are not sealed here");
    }
}
