package org.vpshr.projections.picture;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.party.Place;

/** Where places are, for a dot on a picture of the world and for nothing else. A place that it does not know has no dot. */
public final class Gazetteer {
    private final Map<String, Point> points = new HashMap<>();

    /**
     * A point of the earth, in degrees.
     *
     * @param latitude north of the equator; south of it below zero
     * @param longitude east of Greenwich; west of it below zero
     */
    public record Point(double latitude, double longitude) {
        /**
         * A point that is on the earth.
         *
         * @throws IllegalArgumentException when it is not
         */
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no point of the earth: " + latitude + ", " + longitude);
            }
        }
    }

    /**
     * With the places that it knows.
     *
     * @param places by their text forms, as in {@code PE} and {@code PE:Cusco}
     */
    public Gazetteer(Map<String, Point> places) {
        places.forEach((place, point) -> points.put(folded(place), point));
    }

    /**
     * {@return where the place is; of a country, a point well within it}
     *
     * @param place which place
     */
    public Optional<Point> of(Place place) {
        return Optional.ofNullable(points.get(folded(place.toString())));
    }

    /** In whichever letters and accents it is written. */
    private static String folded(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
