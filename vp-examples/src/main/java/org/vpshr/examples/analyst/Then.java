package org.vpshr.examples.analyst;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.AsOf;
import picocli.CommandLine.Option;

/** As of when a question about one year is asked; now where nothing is said. */
final class Then {
    @Option(
            names = "--as-of",
            paramLabel = "DATE|INSTANT|#POSITION",
            description = "as known then: the end of a day (UTC), an instant, or a ledger position")
    private @Nullable String asOf;

    @Option(names = "--published", paramLabel = "N", description = "as published in version N of the year's report")
    private @Nullable Integer published;

    static AsOf of(@Nullable Then then) {
        if (then == null) {
            return AsOf.now();
        }
        return then.published != null ? AsOf.published(then.published) : AsOf.parse(String.valueOf(then.asOf));
    }
}
