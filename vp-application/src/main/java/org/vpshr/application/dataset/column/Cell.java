package org.vpshr.application.dataset.column;

import org.jspecify.annotations.Nullable;

/** What of a row stands in a column; nothing for an empty cell. */
@FunctionalInterface
public interface Cell<T> {
    @Nullable
    Object of(T row);

    /** What stands here, or else there. */
    default Cell<T> or(Cell<T> other) {
        return row -> {
            @Nullable Object first = of(row);
            return first == null ? other.of(row) : first;
        };
    }
}
