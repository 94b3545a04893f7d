package org.vpshr.application.given;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.vpshr.application.json.names.PersonNames;
import org.vpshr.application.json.names.SealedName;
import org.vpshr.domain.register.PersonName;

/** Names that are sealed the same way each time, for comparing bytes. */
public final class OpenNames implements PersonNames {
    @Override
    public SealedName seal(PersonName name) {
        String sealed = Base64.getEncoder().encodeToString(name.full().getBytes(StandardCharsets.UTF_8));
        return new SealedName(name.person(), "0123456789abcdef", "AAAAAAAAAAAAAAAA", sealed);
    }

    @Override
    public PersonName open(SealedName sealed) {
        return new PersonName(
                sealed.person(), new String(Base64.getDecoder().decode(sealed.sealed()), StandardCharsets.UTF_8));
    }
}
