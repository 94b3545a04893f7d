package org.vpshr.application.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.failure.InvalidValue;

/** Reads what names a store. No message of it repeats a URL, for there may be a password in it. */
final class StoreUrl {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Set<String> SECRET = Set.of("user", "password", "sslpassword");

    private StoreUrl() {}

    static Store parse(String pathOrUrl, Credentials credentials) {
        String text = pathOrUrl.strip();
        if (isUrl(text)) {
            check(text);
            return new Store.Postgres(
                    text,
                    credentials.user().orElse(null),
                    credentials.password().orElse(null));
        }
        try {
            return new Store.File(Path.of(text));
        } catch (InvalidPathException e) {
            throw kinds();
        }
    }

    private static InvalidValue kinds() {
        return new InvalidValue("a store is a file, or a URL that begins with " + POSTGRES + "//");
    }

    private static boolean isUrl(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("jdbc:") || lower.startsWith("postgres:") || lower.startsWith("postgresql:");
    }

    static void check(String url) {
        if (!url.startsWith(POSTGRES)) {
            throw kinds();
        }
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        if (address.indexOf('@') >= 0 || question >= 0 && hasSecret(url.substring(question + 1))) {
            throw new InvalidValue(
                    "the URL of a store has a user or a password in it",
                    "leave them out, and give them in the environment: VP_DB_USER, VP_DB_PASSWORD or"
                            + " VP_DB_PASSWORD_FILE");
        }
    }

    private static boolean hasSecret(String parameters) {
        return Stream.of(parameters.split("&"))
                .map(parameter -> name(parameter).toLowerCase(Locale.ROOT))
                .anyMatch(SECRET::contains);
    }

    private static String name(String parameter) {
        int sign = parameter.indexOf('=');
        String name = sign < 0 ? parameter : parameter.substring(0, sign);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
