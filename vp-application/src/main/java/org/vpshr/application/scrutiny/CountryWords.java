package org.vpshr.application.scrutiny;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.template.CountryNamesJson;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.wording.NameIndex;

/** The names of countries as they stand in texts. They are data of the library, the same on every machine. */
final class CountryWords {
    private static final NameIndex<Country> ENGLISH = NameIndex.of(names("countries-en.txt"));

    /** Of translations, by the names that reports print, whichever version of them they go by. */
    private static final Map<Language, NameIndex<Country>> OTHERS = new ConcurrentHashMap<>();

    private CountryWords() {}

    /** Those in the language; none of a language of which they are not known here. */
    static NameIndex<Country> in(Language language) {
        return language.equals(Language.ENGLISH)
                ? ENGLISH
                : OTHERS.computeIfAbsent(language, other -> NameIndex.of(printed(other)));
    }

    private static Map<String, Country> printed(Language language) {
        Map<String, Country> names = new HashMap<>();
        CountryNamesJson.VERSIONS.forEach(version -> CountryNamesJson.named(version)
                .names()
                .forEach((code, name) -> Optional.ofNullable(name.texts().get(language))
                        .ifPresent(said -> names.put(said, new Country(code)))));
        return names;
    }

    private static Map<String, Country> names(String resource) {
        Map<String, Country> names = new HashMap<>();
        try (@Nullable InputStream in = CountryWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the library's own files");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(line ->
                            Arrays.stream(line[1].split("\\|")).forEach(name -> names.put(name, new Country(line[0]))));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        return names;
    }
}
