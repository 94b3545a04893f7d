package org.vpshr.application.render.picture.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.matter.Indicator;
import org.vpshr.projections.picture.Band;
import org.vpshr.projections.picture.Mark;
import org.vpshr.projections.picture.PictureKind;
import org.vpshr.projections.picture.RowLabel;

/**
 * The words that pictures are labelled with; in English where there are none in a language. No speaker has reviewed those in
 * Dutch, French and Spanish.
 */
public final class PictureWords {
    private static final String TABLE = "/org/vpshr/application/render/picture/words.tsv";
    private static final Map<String, Map<String, String>> BY_LANGUAGE = read();

    private final Map<String, String> words;

    private PictureWords(Map<String, String> words) {
        this.words = words;
    }

    public static PictureWords in(Language language) {
        return new PictureWords(BY_LANGUAGE.getOrDefault(language.code(), english()));
    }

    private static Map<String, String> english() {
        return BY_LANGUAGE.getOrDefault(Language.ENGLISH.code(), Map.of());
    }

    /** The codes of the languages that there are words in. */
    public static SortedSet<String> languages() {
        return new TreeSet<>(BY_LANGUAGE.keySet());
    }

    /** The keys of all words. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(english().keySet());
    }

    /** The language that the words are in, which is English where there are none in the one that was asked for. */
    public static String spoken(Language language) {
        return BY_LANGUAGE.containsKey(language.code()) ? language.code() : Language.ENGLISH.code();
    }

    /** What stands above pictures in a report. */
    public String section() {
        return of("section");
    }

    public String of(String key) {
        @Nullable String word = words.get(key);
        if (word == null) {
            throw new IllegalStateException("there is no word for " + key);
        }
        return word;
    }

    /** With the value in the place of a name in braces. */
    public String of(String key, String name, Object value) {
        return of(key).replace("{" + name + "}", value.toString());
    }

    public String of(PictureKind kind) {
        return of("title." + kind.word());
    }

    public String of(Mark mark) {
        return of("mark." + mark.word());
    }

    public String of(Band band) {
        return of("band." + band.word());
    }

    public String of(Indicator.Kind kind) {
        return of("kind." + word(kind));
    }

    public String of(RowLabel label) {
        return switch (label) {
            case RowLabel.Named named -> named.text();
            case RowLabel.About about -> of("topic." + word(about.topic()));
            case RowLabel.OfPillar of -> of("pillar." + word(of.pillar()));
        };
    }

    /** A number of marks, of places, of what is left out. */
    public String counted(String key, int count) {
        return of(key, "count", count);
    }

    private static String word(Enum<?> value) {
        return org.vpshr.application.json.Words.of(value);
    }

    private static Map<String, Map<String, String>> read() {
        List<String> lines = lines();
        List<String> languages = List.of(lines.getFirst().split("\t"));
        Map<String, Map<String, String>> read = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t"));
            for (int i = 1; i < languages.size(); i++) {
                read.computeIfAbsent(languages.get(i), each -> new HashMap<>()).put(cells.getFirst(), cells.get(i));
            }
        }
        return Collections.unmodifiableMap(read);
    }

    private static List<String> lines() {
        try (@Nullable InputStream table = PictureWords.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the words of pictures are missing from the library's own files");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the words of pictures cannot be read", e);
        }
    }
}
