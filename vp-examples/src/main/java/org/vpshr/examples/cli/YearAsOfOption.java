package org.vpshr.examples.cli;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import picocli.CommandLine.Option;

/** As of when a question about one year is asked; now where nothing is said. */
final class YearAsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE|INSTANT|#POSITION",
            description = "as known then: the end of a day (UTC), an instant, or a ledger position")
    private @Nullable String asOf;

    @Option(names = "--published", paramLabel = "N", description = "as published in version N of the year's report")
    private @Nullable Integer published;

    static AsOf of(@Nullable YearAsOfOption then) {
        if (then == null) {
            return AsOf.now();
        }
        return then.published != null ? AsOf.published(then.published) : AsOf.parse(String.valueOf(then.asOf));
    }
}
