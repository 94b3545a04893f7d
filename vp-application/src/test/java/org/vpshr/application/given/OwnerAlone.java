package org.vpshr.application.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** A file as its owner keeps it who shows it to nobody. */
public final class OwnerAlone {
    private OwnerAlone() {}

    /** A master key that is the same in every test. */
    public static Path masterKey(Path file) throws IOException {
        return may(Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32])));
    }

    public static Path may(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
