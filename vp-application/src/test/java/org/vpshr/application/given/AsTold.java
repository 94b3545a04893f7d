package org.vpshr.application.given;

import org.vpshr.domain.Command;
import org.vpshr.domain.report.ReportCommand.PublishReport;
import org.vpshr.domain.report.ReportCommand.ReissueReport;

/** Commands as somebody can tell them: what a report printed is for the library to say, and in no line. */
public final class AsTold {
    private AsTold() {}

    public static Command of(Command command) {
        return switch (command) {
            case PublishReport c -> new PublishReport(c.subject(), c.contribution(), c.on(), c.position(), c.digest());
            case ReissueReport c ->
                new ReissueReport(
                        c.subject(), c.contribution(), c.on(), c.position(), c.digest(), c.reason(), c.authoriser());
            default -> command;
        };
    }
}
