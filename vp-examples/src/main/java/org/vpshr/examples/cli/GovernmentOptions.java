package org.vpshr.examples.cli;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import picocli.CommandLine.Option;

/** Of which government a report is, and for whom. */
@SuppressWarnings("NullAway.Init")
final class GovernmentOptions {
    @Option(
            names = "--government",
            paramLabel = "CODE",
            defaultValue = "NL",
            description = "whose report (default: NL)")
    private String government;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "for whom: public, plenary or internal (default: public)")
    private Circle audience;

    Country government() {
        return new Country(government);
    }

    Circle audience() {
        return audience;
    }

    /** Their report of a year. */
    Reports.Request report(VoluntaryPrinciples record, int year) {
        return record.reports().of(government(), year).forAudience(audience);
    }
}
