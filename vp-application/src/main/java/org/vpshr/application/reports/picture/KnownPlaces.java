package org.vpshr.application.reports.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.projections.picture.Gazetteer;

/** Where places are, by the table that comes with the library. */
final class KnownPlaces {
    private static final String TABLE = "/org/vpshr/application/reports/picture/points-1.tsv";

    private KnownPlaces() {}

    /** Read when the first picture is asked for. */
    private static final class Read {
        static final Gazetteer PLACES = new Gazetteer(points());
    }

    static Gazetteer all() {
        return Read.PLACES;
    }

    private static Map<String, Gazetteer.Point> points() {
        Map<String, Gazetteer.Point> points = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t"));
                points.put(
                        cells.get(0),
                        new Gazetteer.Point(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
            }
        }
        return points;
    }

    private static List<String> lines() {
        try (@Nullable InputStream table = KnownPlaces.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of places is missing from the library's own files");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of places cannot be read", e);
        }
    }
}
