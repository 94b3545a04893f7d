package org.vpshr.application.render.text;

import org.vpshr.projections.report.Report;

/** Prints a report as a document. The same report gives the same text on every machine, locale and time zone. */
@FunctionalInterface
public interface ReportRenderer {

    /** The document, with {@code \n} at the end of each line. */
    String render(Report report);
}
