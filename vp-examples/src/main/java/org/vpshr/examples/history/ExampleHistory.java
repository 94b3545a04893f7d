package org.vpshr.examples.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The history of a government, as its ministry and missions would have recorded it: {@code
 * ExampleHistory.of("netherlands").into(store)}. The moments of recording follow the files: noon, UTC, of the day on
 * which each was written.
 */
public final class ExampleHistory {
    private static final List<String> NAMES = List.of("netherlands", "united-kingdom", "united-states");

    private final String name;

    private ExampleHistory(String name) {
        this.name = name;
    }

    /** The histories that there are. */
    public static List<String> names() {
        return NAMES;
    }

    /** @throws InvalidValue when there is no such history; the message says which there are */
    public static ExampleHistory of(String name) {
        if (!NAMES.contains(name)) {
            throw new InvalidValue("there is no example " + name, "there are " + String.join(", ", NAMES));
        }
        return new ExampleHistory(name);
    }

    /** Fills an empty store with the history and opens it. */
    public VoluntaryPrinciples into(Path store) {
        return into(Options.of(store));
    }

    /** The same with a store that is opened in another way; its clock serves from then on. */
    public VoluntaryPrinciples into(Options store) {
        Instant[] now = {Instant.EPOCH};
        VoluntaryPrinciples record = VoluntaryPrinciples.open(store.withClock(() -> now[0]));
        try {
            for (Chapter chapter : chapters()) {
                now[0] = chapter.written();
                record.record(chapter.contributions());
            }
        } catch (RuntimeException e) {
            record.close();
            throw e;
        }
        record.close();
        return VoluntaryPrinciples.open(store);
    }

    /** What was recorded at a moment. */
    public record Chapter(Instant written, NamedResource contributions) {}

    /** All of it, in the order in which it was recorded, for whoever fills a record that is open already. */
    public List<Chapter> chapters() {
        return files().stream().map(this::chapter).toList();
    }

    private Chapter chapter(String file) {
        Instant written =
                LocalDate.parse(file.substring(0, 10)).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Chapter(written, new NamedResource(file, () -> open(file)));
    }

    /** The files in the order in which they were recorded. */
    public List<String> files() {
        try (InputStream index = open("files.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        @Nullable InputStream stream = ExampleHistory.class.getResourceAsStream("/" + name + "/" + file);
        if (stream == null) {
            throw new IllegalStateException("the file " + file + " of the example " + name + " is missing");
        }
        return stream;
    }
}
