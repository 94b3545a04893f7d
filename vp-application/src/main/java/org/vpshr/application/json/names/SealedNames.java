package org.vpshr.application.json.names;

import java.util.List;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.PersonName;

/** Names as they are sealed, for what only checks: no key is used, and none is made. */
public final class SealedNames implements PersonNames {
    private static final String BETWEEN = " ";

    @Override
    public SealedName seal(PersonName name) {
        return sealed(name);
    }

    @Override
    public PersonName open(SealedName sealed) {
        return new PersonName(
                sealed.person(), String.join(BETWEEN, List.of(sealed.key(), sealed.nonce(), sealed.sealed())));
    }

    /** What a name that was read by this is sealed as. */
    public static SealedName sealed(PersonName name) {
        String[] parts = name.full().split(BETWEEN, -1);
        if (parts.length != 3) {
            throw new InvalidValue("a part of a sealed name has a space in it", "restore the last backup");
        }
        return new SealedName(name.person(), parts[0], parts[1], parts[2]);
    }
}
