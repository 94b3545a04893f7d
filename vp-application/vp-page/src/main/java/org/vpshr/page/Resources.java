package org.vpshr.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The style sheet, the typefaces and their licences: what pages need beside themselves. */
final class Resources {
    /** Their names, each with its media type: nothing else is found. */
    private static final Map<String, String> TYPES = types();

    private Resources() {}

    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>(Map.of("page.css", "text/css; charset=utf-8"));
        typeface(types, "gentium-plus", "400-normal", "400-italic", "700-normal");
        typeface(types, "inter", "400-normal", "600-normal");
        return types;
    }

    private static void typeface(Map<String, String> types, String name, String... faces) {
        types.put(name + "-license.txt", "text/plain; charset=utf-8");
        for (String face : faces) {
            types.put(name + "-latin-" + face + ".woff2", "font/woff2");
            types.put(name + "-latin-ext-" + face + ".woff2", "font/woff2");
        }
    }

    static Map<String, String> all() {
        return Map.copyOf(TYPES);
    }

    static Optional<Answer> find(String name) {
        return Optional.ofNullable(TYPES.get(name)).map(type -> Answer.of(type, content(name)));
    }

    private static byte[] content(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " does not come with this version");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
