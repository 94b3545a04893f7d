package org.vpshr.page.governments;

import java.util.List;
import java.util.Optional;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.printing.LastReport;

/**
 * A government of which the record tells.
 *
 * @param country its country
 * @param years of which its reports tell anything, in order
 * @param last what was published last; nothing where nothing was
 * @param latest the report of the last year, as known now
 */
record GovernmentYears(Country country, List<Integer> years, Optional<LastReport> last, Optional<Inquiry> latest) {
    /** Takes a copy. */
    GovernmentYears {
        years = List.copyOf(years);
    }

    static GovernmentYears of(Reports reports, Country country, Circle circle) {
        List<Integer> years = List.copyOf(reports.years(country, circle).keySet());
        Optional<Inquiry> latest = years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reports.of(country, years.getLast()).forAudience(circle).at(AsOf.now()));
        return new GovernmentYears(country, years, LastReport.of(reports, country, circle), latest);
    }
}
