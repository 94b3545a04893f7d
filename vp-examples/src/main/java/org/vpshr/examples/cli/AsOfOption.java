package org.vpshr.examples.cli;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.Reconstruction;
import picocli.CommandLine.Option;

/** As of when a question about no year in particular is asked; now where nothing is said. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE|INSTANT|#POSITION|YEAR@published:N",
            description =
                    "as known then: the end of a day (UTC), an instant, a ledger position, or when a report was published")
    private @Nullable String asOf;

    @Option(
            names = "--government",
            paramLabel = "CODE",
            defaultValue = "NL",
            description = "whose reports (default: NL)")
    private String government = "NL";

    /** The last ledger position to know of. */
    long position(VoluntaryPrinciples record) {
        if (asOf == null) {
            return Long.MAX_VALUE;
        }
        if (asOf.contains("@")) {
            ReportAt report = ReportAt.parse(asOf);
            return record.reports().of(new Country(government), report.year()).position(report.asOf());
        }
        AsOf then = AsOf.parse(asOf);
        if (then instanceof AsOf.Published) {
            throw new InvalidValue("say of which year it was published, such as 2018@" + then);
        }
        return record.history().positionAt(then);
    }

    /** What was known then, as the audience may see it; what was restricted later stays so. */
    Reconstruction in(VoluntaryPrinciples record, Circle audience) {
        return record.history().known(position(record), audience, government());
    }

    Country government() {
        return new Country(government);
    }
}
