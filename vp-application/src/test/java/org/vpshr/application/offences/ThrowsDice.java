package org.vpshr.application.offences;

import java.security.SecureRandom;

/** An offence: randomness is for the options to give. */
public final class ThrowsDice {
    private ThrowsDice() {}

    public static byte[] key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
