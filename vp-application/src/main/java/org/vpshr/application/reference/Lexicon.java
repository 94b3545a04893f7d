package org.vpshr.application.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts that lie beside this class by name, a line for each: {@code name = text}. */
final class Lexicon {
    private final SortedMap<String, String> byName;

    private Lexicon(SortedMap<String, String> byName) {
        this.byName = byName;
    }

    static Lexicon read(String resource) {
        SortedMap<String, String> byName = new TreeMap<>();
        lines(resource).lines().filter(line -> line.contains(" = ")).forEach(line -> {
            int sign = line.indexOf(" = ");
            byName.put(line.substring(0, sign), line.substring(sign + 3));
        });
        return new Lexicon(byName);
    }

    /** All that is in a resource; nothing where there is none. */
    static String lines(String resource) {
        try (@Nullable InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    SortedMap<String, String> all() {
        return java.util.Collections.unmodifiableSortedMap(byName);
    }
}
