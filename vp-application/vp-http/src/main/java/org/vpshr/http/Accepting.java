package org.vpshr.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the forms that there are somebody would rather have (RFC 9110, 12.5.1). */
final class Accepting {
    private Accepting() {}

    /** The one that is liked most, of equals the first; nothing where none is accepted. */
    static Optional<MediaType> choose(List<String> accept, List<MediaType> there) {
        List<String> ranges = accept.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .filter(range -> !range.isEmpty())
                .toList();
        if (ranges.isEmpty()) {
            return Optional.of(there.getFirst());
        }
        Optional<MediaType> best = Optional.empty();
        double most = 0;
        for (MediaType type : there) {
            double liked = liked(type, ranges);
            if (liked > most) {
                best = Optional.of(type);
                most = liked;
            }
        }
        return best;
    }

    /** By the most exact of the ranges that it lies in. */
    private static double liked(MediaType type, List<String> ranges) {
        double liked = 0;
        int exact = -1;
        for (String range : ranges) {
            String[] parts = range.split(";");
            int fits = fits(parts[0].strip(), type.type());
            if (fits > exact) {
                exact = fits;
                liked = quality(parts);
            }
        }
        return liked;
    }

    private static int fits(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.equals("*/*")) {
            return 0;
        }
        return range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
