package org.vpshr.page.governments;

import java.util.List;
import java.util.Optional;
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
 */
public record GovernmentYears(Country country, List<Integer> years, Optional<LastReport> last) {
    /** Takes a copy. */
    public GovernmentYears {
        years = List.copyOf(years);
    }

    static GovernmentYears of(Reports reports, Country country, Circle circle) {
        return new GovernmentYears(
                country, List.copyOf(reports.years(country, circle).keySet()), LastReport.of(reports, country, circle));
    }
}
