package org.vpshr.application.privacy;

import java.util.Optional;

/** Seals the texts beside events, and opens them. */
interface TextSeal {

    byte[] seal(long position, byte[] plain);

    /** What was sealed; nothing when its key is not here. */
    Optional<byte[]> open(long position, byte[] sealed);
}
