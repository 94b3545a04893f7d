package org.vpshr.application.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read before: the same countries, parties, subjects and dates come again and again, and are never
 * changed. It keeps so many short ones and no more, whatever is read: a newer one takes the place of another.
 */
public final class InternPool {
    private static final int MOST = 4096;
    private static final int LONGEST = 64;

    private record Known(String text, Object value) {}

    private @Nullable Known @Nullable [] places;

    public Object of(String text, Function<String, ?> parse) {
        @Nullable Known[] all = places();
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & MOST - 1;
        @Nullable Known known = all[place];
        if (known != null && known.text.equals(text)) {
            return known.value;
        }
        Object value = parse.apply(text);
        if (text.length() <= LONGEST) {
            all[place] = new Known(text, value);
        }
        return value;
    }

    /** Made with the first value; where two make them at once, what one of them keeps is parsed again. */
    private @Nullable Known[] places() {
        @Nullable Known @Nullable [] all = places;
        if (all == null) {
            all = new Known[MOST];
            places = all;
        }
        return all;
    }
}
