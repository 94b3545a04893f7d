package org.vpshr.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.Token;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What signs the head of a report that is published, or of a history that is exported. A PIN is never given on the command line, where others could read it. */
final class SigningOptions {
    private static final String PIN = "VP_TOKEN_PIN";
    private static final String PIN_FILE = "VP_TOKEN_PIN_FILE";

    @Option(
            names = "--sign-with",
            paramLabel = "FILE",
            description = "sign what is published or exported by the Ed25519 key in this file")
    private @Nullable Path file;

    @ArgGroup(exclusive = false)
    private @Nullable OnToken token;

    private static final class OnToken {
        @Option(
                names = "--sign-with-token",
                required = true,
                paramLabel = "CONFIG",
                description = "sign what is published or exported by a key on the PKCS#11 token of this configuration;"
                        + " its PIN stands in the variable " + PIN + " or in the file that " + PIN_FILE + " names")
        private @Nullable Path configuration;

        @Option(names = "--token-key", paramLabel = "LABEL", description = "which key, where the token has several")
        private @Nullable String label;
    }

    /** The signer, if one is wanted. */
    static @Nullable Signer signer(@Nullable SigningOptions by) {
        if (by == null) {
            return null;
        }
        if (by.file != null) {
            return KeyFile.signer(by.file);
        }
        OnToken token = by.token;
        return token == null || token.configuration == null ? null : onToken(token.configuration, token.label);
    }

    private static Signer onToken(Path configuration, @Nullable String label) {
        char[] pin = pin(System.getenv());
        try {
            return Token.signer(configuration, label, pin);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    static char[] pin(Map<String, String> environment) {
        String pin = environment.getOrDefault(PIN, "");
        String file = environment.getOrDefault(PIN_FILE, "");
        if (pin.isEmpty() == file.isEmpty()) {
            throw new KeyUnavailable(
                    "the token",
                    "its PIN is needed",
                    "set " + PIN + " to it, or " + PIN_FILE + " to a file that holds it; one of them");
        }
        return pin.isEmpty() ? read(file) : pin.toCharArray();
    }

    private static char[] read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                    .strip()
                    .toCharArray();
        } catch (IOException | InvalidPathException e) {
            throw new KeyUnavailable(
                    "the token",
                    "the file that " + PIN_FILE + " names cannot be read",
                    "name a file that this user may read",
                    e);
        }
    }
}
