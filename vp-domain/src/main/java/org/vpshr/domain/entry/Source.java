package org.vpshr.domain.entry;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.time.FuzzyDate;

/**
 * What an entry was taken from; it becomes a footnote. A source has a date of its own apart from the fact's (rule 120).
 *
 * @param title what it is called
 * @param publisher who published it; empty if unknown
 * @param address where it was found; empty if it has none
 * @param published its own date, if known
 * @param accessed the day on which it was read, if known
 * @param snapshot where a copy is kept; empty if none is
 */
public record Source(
        String title,
        String publisher,
        String address,
        @Nullable FuzzyDate published,
        @Nullable FuzzyDate accessed,
        String snapshot) {

    public Source {
        if (title.isBlank()) {
            throw new InvalidValue("a source needs a title");
        }
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            throw new InvalidValue(
                    "the address of a source begins with https:// or http:// and has no blanks in it");
        }
    }
}
