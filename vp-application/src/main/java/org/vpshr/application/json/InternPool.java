package org.vpshr.application.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read before: the same countries, parties, subjects and dates come again and again, and are never
 * changed. It keeps so many short ones and no more, whatever is read.
 */
public final class InternPool {
    private static final int MOST = 4096;
    private static final int LONGEST = 64;

    private final Map<String, Object> values = new ConcurrentHashMap<>();

    public Object of(String text, Function<String, ?> parse) {
        @Nullable Object known = values.get(text);
        if (known != null) {
            return known;
        }
        Object value = parse.apply(text);
        if (text.length() <= LONGEST && values.size() < MOST) {
            values.put(text, value);
        }
        return value;
    }
}
