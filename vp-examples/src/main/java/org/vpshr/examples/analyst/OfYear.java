package org.vpshr.examples.analyst;

import org.vpshr.application.Reports;
import org.vpshr.application.VoluntaryPrinciples;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which year a report is, of which government and for whom. */
@SuppressWarnings("NullAway.Init")
final class OfYear {
    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "the reporting year")
    private int year;

    @Mixin
    private Whose whose;

    int year() {
        return year;
    }

    Reports.Request report(VoluntaryPrinciples record) {
        return whose.report(record, year);
    }
}
