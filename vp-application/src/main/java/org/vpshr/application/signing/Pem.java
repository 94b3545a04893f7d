package org.vpshr.application.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One object in a PEM file. */
record Pem(String kind, byte[] bytes) {
    static final String PRIVATE = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final int LARGEST = 1 << 14;
    private static final Pattern FORM =
            Pattern.compile("-----BEGIN ([A-Z ]{1,40})-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

    /** What the file holds, if it is one object of that kind. */
    static Optional<Pem> read(Path file, String kind) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        Matcher pem = FORM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return pem.matches() && pem.group(1).equals(kind) ? decoded(kind, pem.group(2)) : Optional.empty();
    }

    private static Optional<Pem> decoded(String kind, String base64) {
        try {
            return Optional.of(new Pem(kind, Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it stands in a file. */
    byte[] written() {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        String text = "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
