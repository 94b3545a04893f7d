package org.vpshr.examples.netherlands;

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
import org.vpshr.application.NamedResource;
import org.vpshr.application.VoluntaryPrinciples;

/**
 * The Netherlands' history behind its 2018 report, as the ministry and its embassies would have recorded it. The moments
 * of recording follow the files: noon, UTC, of the day on which each was written.
 */
public final class NetherlandsHistory {
    private static final String FOLDER = "/netherlands/";

    private NetherlandsHistory() {}

    /** Fills an empty store with the history and opens it. */
    public static VoluntaryPrinciples into(Path store) {
        Instant[] now = {Instant.EPOCH};
        VoluntaryPrinciples record = VoluntaryPrinciples.open(store, () -> now[0]);
        try {
            for (String file : files()) {
                now[0] = LocalDate.parse(file.substring(0, 10))
                        .atTime(LocalTime.NOON)
                        .toInstant(ZoneOffset.UTC);
                record.record(new NamedResource(file, () -> open(file)));
            }
        } catch (RuntimeException e) {
            record.close();
            throw e;
        }
        record.close();
        return VoluntaryPrinciples.open(store);
    }

    /** The files in the order in which they were recorded. */
    public static List<String> files() {
        try (InputStream index = open("files.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        @Nullable InputStream stream = NetherlandsHistory.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the example's file " + file + " is missing");
        }
        return stream;
    }
}
