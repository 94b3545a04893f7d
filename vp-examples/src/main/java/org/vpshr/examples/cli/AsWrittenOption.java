package org.vpshr.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.Reports;
import picocli.CommandLine.Option;

/** Whether only that is told which desks say they had written by a day. */
final class AsWrittenOption {
    @Option(
            names = "--as-written",
            paramLabel = "DATE",
            description =
                    "of what is known then, what desks say they had written by this day: for a record that begins late")
    private @Nullable LocalDate day;

    boolean isAsked() {
        return day != null;
    }

    Reports.Request in(Reports.Request report) {
        return day == null ? report : report.asWrittenBy(day);
    }
}
