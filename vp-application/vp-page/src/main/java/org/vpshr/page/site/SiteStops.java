package org.vpshr.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.projections.publications.ReportMoment;

/** The states of a report beside now and its versions of which there are files: the end of its year, and what was said of it. */
final class SiteStops {
    private SiteStops() {}

    static List<AsOf> of(Reports.Request request, Inquiry now, int year) {
        List<AsOf> stops = new ArrayList<>();
        now.moments().stream()
                .filter(moment -> moment.what() != ReportMoment.What.PUBLISHED)
                .forEach(moment -> stops.add(new AsOf.Position(moment.position())));
        stops.add(new AsOf.Day(LocalDate.of(year, 12, 31)));
        stops.removeIf(stop -> !isTold(request, stop, now));
        return stops;
    }

    /** Of a day on which nothing of it was on record yet there is no page; nor one that is now. */
    private static boolean isTold(Reports.Request request, AsOf stop, Inquiry now) {
        long position = request.position(stop);
        if (position == 0 || position >= now.position()) {
            return false;
        }
        try {
            return !request.at(stop).report().items().isEmpty();
        } catch (NothingToReport e) {
            return false; // nothing was on record by then
        }
    }
}
