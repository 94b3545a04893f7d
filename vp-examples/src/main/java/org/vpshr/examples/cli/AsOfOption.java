package org.vpshr.examples.cli;

import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** As of when a question about no year in particular is asked; now where nothing is said. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE|INSTANT|#POSITION|YEAR@published:N",
            description = "as known then: the end of a day (UTC), an instant, a ledger position, or when a report was"
                    + " published")
    private @Nullable String asOf;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private WhoseOption whose;

    /** The last ledger position to know of. */
    long position(VoluntaryPrinciples record, Circle audience) {
        if (asOf == null) {
            return Long.MAX_VALUE;
        }
        if (asOf.contains("@")) {
            ReportAt report = ReportAt.parse(asOf);
            if (report.written() != null) {
                throw new InvalidValue("'" + asOf + "' is no moment of recording", "leave what follows @written out");
            }
            return record.reports()
                    .of(government(record, audience), report.year())
                    .position(report.asOf());
        }
        AsOf then = AsOf.parse(asOf);
        if (then instanceof AsOf.Published) {
            throw new InvalidValue("say of which year it was published, such as 2018@" + then);
        }
        return record.history().positionAt(then);
    }

    Country government(VoluntaryPrinciples record, Circle audience) {
        return whose.of(record, audience);
    }
}
