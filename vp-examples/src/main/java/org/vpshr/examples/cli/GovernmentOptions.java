package org.vpshr.examples.cli;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which government a report is, and for whom. */
@SuppressWarnings("NullAway.Init")
final class GovernmentOptions {
    @Mixin
    private WhoseOption whose;

    @Option(
            names = "--audience",
            defaultValue = "public",
            description = "for whom: public, plenary or internal (default: public)")
    private Circle audience;

    Country government(VoluntaryPrinciples record) {
        return whose.of(record, audience);
    }

    Circle audience() {
        return audience;
    }

    /** Their report of a year. */
    Reports.Request report(VoluntaryPrinciples record, int year) {
        return record.reports().of(government(record), year).forAudience(audience);
    }
}
