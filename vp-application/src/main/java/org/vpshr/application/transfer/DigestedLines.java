package org.vpshr.application.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.vpshr.application.hash.Sha256;

/** Lines on their way out, and the digest of all of them. */
final class DigestedLines {
    private final OutputStream out;
    private final MessageDigest digest = Sha256.start();

    DigestedLines(OutputStream out) {
        this.out = out;
    }

    void write(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        digest.update(line);
        digest.update((byte) '\n');
    }

    /** Of all that was written; nothing can be written that it covers any more. */
    byte[] digest() {
        return digest.digest();
    }
}
