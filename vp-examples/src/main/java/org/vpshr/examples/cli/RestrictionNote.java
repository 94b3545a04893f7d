package org.vpshr.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.vpshr.projections.report.Report;

/** Says where a restriction that was recorded later binds an older state. */
final class RestrictionNote {
    private RestrictionNote() {}

    static void tell(PrintWriter err, List<Report.Omission> omissions) {
        omissions.forEach(
                omission -> err.println("vp: " + omission.entry() + " is not shown: it was restricted later, by #"
                        + omission.position() + " (" + omission.ground() + ")"));
    }
}
