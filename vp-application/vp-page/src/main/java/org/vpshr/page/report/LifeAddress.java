package org.vpshr.page.report;

import org.vpshr.application.reports.AsOf;

/** As of when the life of an entry is told that a report prints. */
final class LifeAddress {
    private LifeAddress() {}

    /** Of a version, as far as was known when it was made; lives have no versions. */
    static AsOf known(ReportView view) {
        return view.isPublished()
                ? new AsOf.Position(view.shown().position())
                : view.address().known();
    }
}
