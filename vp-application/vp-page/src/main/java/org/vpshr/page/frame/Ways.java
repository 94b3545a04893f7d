package org.vpshr.page.frame;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;

/**
 * Where the head of a page leads to.
 *
 * @param government whose reports are looked at
 * @param report the report that is looked at; nothing where none is
 * @param comparison what it is compared with; nothing where there is nothing to compare
 */
public record Ways(Country government, Address.@Nullable ReportAt report, Address.@Nullable Comparison comparison) {

    /** {@return the ways from what belongs to no report} */
    public static Ways of(Country government) {
        return new Ways(government, null, null);
    }

    /** {@return the ways from what belongs to a report} */
    public static Ways of(Address.ReportAt report) {
        return new Ways(report.government(), report, null);
    }

    /** {@return the same, with what the report is compared with} */
    public Ways comparing(Address.Comparison both) {
        return new Ways(government, report, both);
    }

    Optional<Address> to(Page.Area area) {
        return switch (area) {
            case REPORT -> Optional.ofNullable(report);
            case COMPARE -> Optional.ofNullable(comparison);
            case GLANCE -> Optional.of(new Address.Glance(government, AsOf.now()));
            case SEARCH -> Optional.of(new Address.Search("", AsOf.now()));
        };
    }
}
