package org.vpshr.examples.cli;

import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which year a report is, of which government and for whom. */
@SuppressWarnings("NullAway.Init")
final class ReportOptions {
    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "the reporting year")
    private int year;

    @Mixin
    private GovernmentOptions whose;

    int year() {
        return year;
    }

    Circle audience() {
        return whose.audience();
    }

    Reports.Request report(VoluntaryPrinciples record) {
        return whose.report(record, year);
    }
}
